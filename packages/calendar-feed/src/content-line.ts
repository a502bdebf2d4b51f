/** RFC 5545, 3.1: a line holds at most 75 octets, its line break not counted, the space of a continuation counted. */
const MOST_OCTETS = 75
/** A UTF-16 code unit takes at most three octets of UTF-8 (a pair takes four), so a line this short never folds. */
const NEVER_FOLDS = MOST_OCTETS / 3
const NOT_ASCII = /[^\t\r\n -~]/
const NOT_ASCII_RUNS = /[^\t\r\n -~]+/g

/** Octets of UTF-8 that the character starting with this code unit takes; well-formed text only. */
function octetsFrom(unit: number): 1 | 2 | 3 | 4 {
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  return unit >= 0xd800 && unit < 0xdc00 ? 4 : 3
}

/** One content line with its CRLF, folded between characters so that no UTF-8 sequence is cut. */
export function contentLine(line: string): string {
  const pieces: string[] = []
  pushLine(pieces, line)
  return pieces.join('')
}

/** As {@link contentLine}, in pieces that are still to be joined, which spares a string for each. */
export function pushLine(pieces: string[], line: string): void {
  // A regular expression looks through ASCII several times faster than a loop, and most text is ASCII.
  const isAscii = line.length <= NEVER_FOLDS || !NOT_ASCII.test(line)
  let start = 0
  let room = MOST_OCTETS
  for (;;) {
    const chunk = line.slice(start, start + room)
    const end = isAscii || !NOT_ASCII.test(chunk) ? chunk.length : lengthWithin(chunk, room)
    if (start + end === line.length) break
    pieces.push(chunk.slice(0, end), '\r\n ')
    start += end
    room = MOST_OCTETS - 1
  }
  pieces.push(line.slice(start), '\r\n')
}

/** How many code units from the start, whole characters only, fit in this many octets. */
function lengthWithin(text: string, most: number): number {
  let octets = 0
  for (let index = 0; index < text.length; ) {
    const size = octetsFrom(text.charCodeAt(index))
    octets += size
    if (octets > most) return index
    index += size === 4 ? 2 : 1
  }
  return text.length
}

/** Octets of well-formed text in UTF-8. */
export function octetsOf(text: string): number {
  let octets = text.length
  // The search ends by finding nothing, which sets the expression back to the start.
  for (let found = NOT_ASCII_RUNS.exec(text); found !== null; found = NOT_ASCII_RUNS.exec(text)) {
    const [run] = found
    for (let index = 0; index < run.length; ) {
      const size = octetsFrom(run.charCodeAt(index))
      const units = size === 4 ? 2 : 1
      octets += size - units
      index += units
    }
  }
  return octets
}
