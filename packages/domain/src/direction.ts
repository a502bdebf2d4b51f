const MARK = /[\u202a-\u202e\u2066-\u2069]/
/** What ends a line ends a paragraph, and with it all that is open (UAX 9, class B). */
const PARAGRAPH = /([\n\r\u0085\u2029])/
const END_OF_EMBEDDING = '\u202c'
const END_OF_ISOLATE = '\u2069'
/** What opens a direction, with what closes it. */
const ends = new Map([
  ['\u202a', END_OF_EMBEDDING],
  ['\u202b', END_OF_EMBEDDING],
  ['\u202d', END_OF_EMBEDDING],
  ['\u202e', END_OF_EMBEDDING],
  ['\u2066', END_OF_ISOLATE],
  ['\u2067', END_OF_ISOLATE],
  ['\u2068', END_OF_ISOLATE],
])

/**
 * The text with every direction closed that it opens (UAX 9, 3.3), and without ends of what it did not open: put into a line, it
 * turns no word around it. Text without such marks stays as it is.
 */
export function closeDirections(text: string): string {
  return MARK.test(text) ? text.split(PARAGRAPH).map(closeParagraph).join('') : text
}

function closeParagraph(text: string): string {
  const open: string[] = []
  let closed = ''
  for (const character of text) {
    const end = ends.get(character)
    if (end !== undefined) open.push(end)
    else if (character === END_OF_EMBEDDING) {
      if (open.at(-1) !== END_OF_EMBEDDING) continue
      open.pop()
    } else if (character === END_OF_ISOLATE) {
      const isolate = open.lastIndexOf(END_OF_ISOLATE)
      if (isolate < 0) continue
      // It ends the embeddings inside it too.
      open.length = isolate
    }
    closed += character
  }
  return closed + open.toReversed().join('')
}
