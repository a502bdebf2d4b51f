/** A text as it is sought: small letters without accents, composed and decomposed letters alike, on single spaces. */
export function folded(text: string): string {
  return text.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '').replaceAll(/\s+/gu, ' ').trim()
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
    const all = folded(texts.join('\n'))
    return words.every((word) => all.includes(word))
  }
}
