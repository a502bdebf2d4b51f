import { z } from 'zod'

// The page's policy runs no code that is made while it runs. Left alone, zod tries whether it may, at its first schema, and the
// browser reports the try: this has to be imported before any module with a schema.
z.config({ jitless: true })
