// The page's policy runs no code that is made while it runs. Left alone, zod tries whether it may, at its first schema, and the
// browser reports the try. It takes its settings from here as it loads, so that no page has to fetch it to tell it.
const held = globalThis as { __zod_globalConfig?: { jitless?: boolean | undefined } }
held.__zod_globalConfig = Object.assign(held.__zod_globalConfig ?? {}, { jitless: true })
