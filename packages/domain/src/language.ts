interface LanguageLine {
  /** What its readers call it. */
  readonly name: string
  /** In whose way dates and figures are written. */
  readonly locale: string
  /** What stands before the decimals of a figure there. */
  readonly decimal: ',' | '.'
}

/** The languages of the product, each with its folder of words in `@cadans/messages`. The first is spoken until somebody chooses. */
const table = {
  nl: { name: 'Nederlands', locale: 'nl-NL', decimal: ',' },
  en: { name: 'English', locale: 'en-GB', decimal: '.' },
} as const satisfies Record<string, LanguageLine>

export type Language = keyof typeof table

export const languageTable: Readonly<Record<Language, LanguageLine>> = table

export const languages = Object.keys(table) as readonly Language[] as readonly [Language, ...Language[]]

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}
