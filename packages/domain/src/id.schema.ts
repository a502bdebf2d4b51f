import { z } from 'zod'

/** An identifier, brought to small letters. */
export const idSchema = z.uuid().toLowerCase()
