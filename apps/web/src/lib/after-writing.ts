/**
 * Does what follows on a write: reading again, saying so, going on. The write stands whatever comes of that, so what fails here is
 * reported as a fault of the page, and never as a refusal.
 */
export async function afterWriting(follow: () => Promise<void> | void): Promise<void> {
  try {
    await follow()
  } catch (fault) {
    reportError(fault)
  }
}
