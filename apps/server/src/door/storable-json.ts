/** Whether a text of JSON may name what cannot be kept. A client of ours never does: it is looked for before anything is changed. */
const SUSPECT = /\\u(?:0000|d[89a-f])/i

/** An escape as a whole, so that none begins in the middle of another: a pair of surrogates, half of one, NUL, any other. */
const ESCAPE = /\\(?:u(?:d[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}|d[89a-f][\da-f]{2}|0000)|[^])/gi
const PAIR_LENGTH = String.raw`\ud83d\ude00`.length
const HALF_LENGTH = String.raw`\ud83d`.length

/**
 * A text of JSON without half a surrogate pair and without the character NUL in its strings, neither of which PostgreSQL can hold, nor
 * anybody see. In the bytes of a body neither can stand as it is: it is no UTF-8, or no JSON.
 */
export function storableJson(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text.replaceAll(ESCAPE, (escape) => {
    if (escape.length === PAIR_LENGTH || escape.length < HALF_LENGTH) return escape
    return escape.endsWith('0000') ? '' : String.raw`\ufffd`
  })
}
