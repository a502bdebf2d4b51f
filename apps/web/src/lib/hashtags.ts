/** A word with at least one letter after the sign, as every platform reads it; not the end of an address. */
const HASHTAG = /(?<![\p{L}\p{N}_&/])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu

/** The hashtags of a text, in its order, each as often as it stands there. */
export function hashtagsIn(text: string): readonly string[] {
  return text.match(HASHTAG) ?? []
}
