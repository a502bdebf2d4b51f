/** How long each answer took, in milliseconds, while the work went on; and how long that took. */
export async function beside<T>(look: () => Promise<unknown>, work: () => Promise<T>) {
  const began = performance.now()
  const done = new AbortController()
  const working = work().finally(() => done.abort())
  const times: number[] = []
  while (!done.signal.aborted) {
    const asked = performance.now()
    await look()
    times.push(performance.now() - asked)
  }
  return { result: await working, times, took: performance.now() - began }
}
