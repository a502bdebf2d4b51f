import { join } from 'node:path'

/** Where the start command keeps what was compiled: at the next start, of the server or of a test's thread, it is there. */
export const COMPILE_CACHE = join(import.meta.dirname, '../../../node_modules/.cache/compile')
