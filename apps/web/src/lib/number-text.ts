/**
 * A number as somebody types it: one comma or point for the decimals, in any language.
 * @param scale what one whole is worth in the stored integer: 1000 for thousandths
 * @returns an integer, or NaN for what is not a number
 */
export function parseNumber(text: string, scale = 1): number {
  const trimmed = text.trim().replace(',', '.')
  if (!/^-?\d+(\.\d*)?$/.test(trimmed)) return Number.NaN
  return Math.round(Number(trimmed) * scale)
}

/** The stored integer as text in a field. */
export function numberText(value: number, scale: number, decimal: ',' | '.'): string {
  if (Number.isNaN(value)) return ''
  return String(Number((value / scale).toFixed(3))).replace('.', decimal)
}
