import type { Id } from './id.ts'

const MENTION = /@\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]/g

/** How a person stands in the text of a comment: by id, so that whoever gets another name is still meant. */
export function mentionOf(personId: Id): string {
  return `@[${personId}]`
}

type CommentPart = { kind: 'text'; text: string } | { kind: 'mention'; personId: Id }

/** The text of a comment in its parts, in order; none of them is empty. */
export function commentParts(text: string): CommentPart[] {
  return text.split(MENTION).flatMap((part, index): CommentPart[] => {
    if (part === '') return []
    return [index % 2 === 0 ? { kind: 'text', text: part } : { kind: 'mention', personId: part }]
  })
}

/** The people who are named in a text, each once. */
export function mentionsIn(text: string): Id[] {
  const ids = commentParts(text).flatMap((part) => (part.kind === 'mention' ? part.personId : []))
  return [...new Set(ids)]
}
