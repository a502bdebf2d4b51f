import { NONE } from '../numbers/chairman.ts'
import type { Entry } from '../request/entry.ts'
import type { Model } from '../request/model.ts'

/** What a place of a theme could share an idea with: the latest places of that theme on other channels. */
export class Nearby {
  readonly #withinDays: number
  readonly #themes: readonly Map<number, Entry>[]

  /** Finds nothing where the tactic reuses no ideas. */
  constructor({ tactic: { reuse }, themes }: Pick<Model, 'tactic' | 'themes'>) {
    this.#withinDays = reuse.share > 0 ? reuse.withinDays : NONE
    this.#themes = themes.map(() => new Map())
  }

  /** The latest place of a theme on each other channel, near enough to one. */
  of(theme: number, { channel, day }: Entry): Entry[] {
    if (this.#withinDays === NONE) return []
    return [...(this.#themes[theme]?.values() ?? [])].filter(
      (other) => other.channel !== channel && day - other.day <= this.#withinDays,
    )
  }

  /** Entries come in order of time. */
  note(entry: Entry): void {
    if (this.#withinDays !== NONE) this.#themes[entry.theme]?.set(entry.channel.index, entry)
  }
}
