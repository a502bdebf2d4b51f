/** RFC 5545, 3.1: a line holds at most 75 octets, its line break not counted, the space of a continuation counted. */
const MOST_OCTETS = 75
/** A UTF-16 code unit takes at most three octets of UTF-8 (a pair takes four), so a line this short never folds. */
const NEVER_FOLDS = MOST_OCTETS / 3

/** Octets of UTF-8 that the character starting with this code unit takes; well-formed text only. */
function octetsFrom(unit: number): 1 | 2 | 3 | 4 {
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  return unit >= 0xd800 && unit < 0xdc00 ? 4 : 3
}

/** One content line with its CRLF, folded between characters so that no UTF-8 sequence is cut. */
export function contentLine(line: string): string {
  if (line.length <= NEVER_FOLDS) return `${line}\r\n`
  let folded = ''
  let start = 0
  let octets = 0
  for (let index = 0; index < line.length; index += 1) {
    const size = octetsFrom(line.charCodeAt(index))
    octets += size
    if (octets > MOST_OCTETS) {
      folded += `${line.slice(start, index)}\r\n `
      start = index
      octets = 1 + size
    }
    if (size === 4) index += 1
  }
  return start === 0 ? `${line}\r\n` : `${folded}${line.slice(start)}\r\n`
}

/** Octets of well-formed text in UTF-8. */
export function octetsOf(text: string): number {
  let octets = 0
  for (let index = 0; index < text.length; index += 1) {
    const size = octetsFrom(text.charCodeAt(index))
    octets += size
    if (size === 4) index += 1
  }
  return octets
}
