/** Letters that no accent can be taken from, as people type them on a keyboard that has none of them. */
const typedAs: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  // At the end of a word Greek writes another small sigma than within it.
  ς: 'σ',
}
const MARKS_AND_LETTERS = new RegExp(`[\\p{M}${Object.keys(typedAs).join('')}]`, 'gu')

/** In one pass for marks and letters, as a search folds every text there is. */
function foldedLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(MARKS_AND_LETTERS, (sign) => typedAs[sign] ?? '')
}

/**
 * A text as it is sought: small letters without accents, composed and decomposed letters alike, letters that other keyboards have
 * as people type them, on single spaces.
 */
export function folded(text: string): string {
  return foldedLetters(text).replaceAll(/\s+/gu, ' ').trim()
}

/**
 * What finds texts by the words somebody typed: each word has to stand in one of the texts, within a longer word too.
 * No words find everything.
 */
export function finderOf(typed: string): (texts: readonly string[]) => boolean {
  const words = folded(typed)
    .split(' ')
    .filter((word) => word !== '')
  return (texts) => {
    if (words.length === 0) return true
    const all = foldedLetters(texts.join('\n'))
    return words.every((word) => all.includes(word))
  }
}
