import { z } from 'zod'

/** What stands in the sheet beside the data of a backup. */
export const backupSchema = z.strictObject({
  /** The instant at which it was made, as a file may be called; `-2` and on for more in one second. */
  name: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z(-\d{1,3})?$/),
  at: z.iso.datetime(),
  engine: z.enum(['sqlite', 'postgres']),
  steps: z.array(z.string()),
  rows: z.record(z.string(), z.int().min(0)),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

export type Backup = z.infer<typeof backupSchema>
