import { commentParts, mentionOf, type Person } from '@cadans/domain'

type Named = Pick<Person, 'id' | 'name'>

/** What is typed behind an @ that stands before the caret and begins a word; null where there is none. */
export function mentionAt(text: string, caret: number): { start: number; sought: string } | null {
  const found = /(?:^|[\s(])@([^@\n]{0,40})$/u.exec(text.slice(0, caret))
  if (found === null) return null
  const [, sought = ''] = found
  return { start: caret - sought.length - 1, sought }
}

/** The people whom that could mean, by the start of any part of their name; nobody once the name stands there whole. */
export function peopleFor(people: readonly Named[], sought: string): Named[] {
  const typed = sought.toLocaleLowerCase()
  return people
    .filter(({ name }) => {
      const known = name.toLocaleLowerCase()
      if (typed.startsWith(known)) return false
      return known.startsWith(typed) || known.split(/\s+/u).some((part) => part.startsWith(typed))
    })
    .slice(0, 6)
}

/** As it is typed to as it is kept: `@Sara Bakker` becomes a mention of her, the longest name first. */
export function toStored(text: string, people: readonly Named[]): string {
  const byLength = people.toSorted((a, b) => b.name.length - a.name.length)
  let stored = ''
  for (let at = 0; at < text.length; ) {
    const named = text[at] === '@' ? byLength.find(({ name }) => isNamedAt(text, at + 1, name)) : undefined
    stored += named === undefined ? text[at] : mentionOf(named.id)
    at += named === undefined ? 1 : named.name.length + 1
  }
  return stored
}

function isNamedAt(text: string, at: number, name: string): boolean {
  return text.startsWith(name, at) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length))
}

/** As it is kept to as it is typed. Whoever is not there any more keeps the sign by which they were named. */
export function toShown(text: string, people: readonly Named[]): string {
  return commentParts(text)
    .map((part) => {
      if (part.kind === 'text') return part.text
      const person = people.find(({ id }) => id === part.personId)
      return person === undefined ? mentionOf(part.personId) : `@${person.name}`
    })
    .join('')
}
