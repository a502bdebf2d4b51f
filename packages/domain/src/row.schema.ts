import { z } from 'zod'
import { idSchema } from './id.schema.ts'

/** What each row that can be edited carries: its id and its optimistic version (1 when new, raised by each write). */
export const rowShape = { id: idSchema, version: z.int().min(1) }

/** What a caller sends to create (version 0) or change (the version it saw) a row. */
export const saveShape = { id: idSchema, version: z.int().min(0) }
