/** Which channels have a post at a minute: two that speak at once take each other's audience. */
export class TakenMinutes {
  readonly #channels = new Map<number, Set<number>>()

  /** @param at wall-clock minutes since day 0 */
  note(at: number, channel: number): void {
    const known = this.#channels.get(at)
    if (known === undefined) this.#channels.set(at, new Set([channel]))
    else known.add(channel)
  }

  /** Another channel has it. */
  isTaken(at: number, channel: number): boolean {
    const known = this.#channels.get(at)
    return known !== undefined && (known.size > 1 || !known.has(channel))
  }
}
