import type { AppContext } from '../context.ts'
import { emptyBin } from './empty-bin.store.ts'

const DAY = 86_400_000

/** Empties the bin now and once a day from then on; what goes wrong is for the log, and is tried again the next day. */
export function emptyBinDaily(context: Pick<AppContext, 'database' | 'clock' | 'logger'>): void {
  async function run(): Promise<void> {
    try {
      const count = await emptyBin(context)
      if (count > 0) context.logger.info({ count }, 'bin emptied')
    } catch (error) {
      context.logger.error({ err: error }, 'bin')
    }
  }
  void run()
  setInterval(() => void run(), DAY).unref()
}
