export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** By language: the locale in whose way dates and figures are written. */
export const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }
