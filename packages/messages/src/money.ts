import { type Language, languageTable } from '@cadans/domain'

// Making a formatter costs a hundred times what using one does.
const formatters = new Map<string, Intl.NumberFormat>()

/** Cents as euros, as a reader of the language writes them; whole euros without cents: € 25, or € 12,50. */
export function formatMoney(cents: number, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2
  const key = `${language} ${digits}`
  const style = { style: 'currency', currency: 'EUR' } as const
  const formatter =
    formatters.get(key) ??
    new Intl.NumberFormat(languageTable[language].locale, {
      ...style,
      minimumFractionDigits: digits,
      maximumFractionDigits: 2,
    })
  formatters.set(key, formatter)
  return formatter.format(cents / 100)
}
