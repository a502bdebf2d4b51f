/** The longest time on the processor, in milliseconds, between two turns of this process while work went on: so long nobody is served. */
export async function longestHeld(work: () => Promise<unknown>): Promise<number> {
  let isGoing = true
  let longest = 0
  let last = usedHere()
  const turn = (): void => {
    const now = usedHere()
    longest = Math.max(longest, now - last)
    last = now
    if (isGoing) setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  isGoing = false
  return longest
}

/** Milliseconds that this thread has had on the processor. */
function usedHere(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
