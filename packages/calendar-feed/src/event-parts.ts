import { type Id, type LocalDate, type Status, statuses } from '@cadans/domain'
import { escapeText, escapeUri } from './escape.ts'
import type { EventBasis, FeedWords } from './feed-words.ts'

type Texts = ReadonlyMap<Id, string>

/** The basis as it stands in a document: escaped once for all events, which saves a third of the writing. */
export interface EventParts {
  channels: Texts
  themes: Texts
  /** Whole lines of a description: label, name and line end. */
  lines: { owners: Texts; messages: Texts; themes: Texts; formats: Texts }
  /** The line of a description that says how far a post is. */
  statuses: Readonly<Record<Status, string>>
  /** The line of a description that says by when a post must be ready. */
  deadlineLine: (date: LocalDate) => string
  /** The line of a description that says what is paid for a post to be seen. */
  promotionLine: (cents: number) => string
  skipped: string
  openPlace: string
  readyBy: string
  linkOf: EventBasis['linkOf']
  revision: EventBasis['revision']
}

export function eventParts({
  names,
  words,
  dateInWords,
  moneyInWords,
  linkOf,
  revision,
}: EventBasis): EventParts {
  return {
    channels: mapTexts(names.channels, escapeText),
    themes: mapTexts(names.themes, escapeText),
    lines: {
      owners: mapTexts(names.people, lineWith(words.owner)),
      messages: mapTexts(names.messages, lineWith(words.message)),
      themes: mapTexts(names.themes, lineWith(words.theme)),
      formats: mapTexts(names.formats, lineWith(words.format)),
    },
    revision,
    statuses: statusLines(words),
    deadlineLine: linesBy(words.deadline, dateInWords),
    promotionLine: linesBy(words.promotion, moneyInWords),
    skipped: escapeText(words.statuses.skipped),
    openPlace: escapeText(words.openPlace),
    readyBy: escapeText(words.readyBy),
    linkOf: (post) => escapeUri(linkOf(post)),
  }
}

function statusLines({ status, statuses: names }: FeedWords): Record<Status, string> {
  const line = lineWith(status)
  return Object.fromEntries(statuses.map((one) => [one, line(names[one])])) as Record<Status, string>
}

function lineWith(label: string): (name: string) => string {
  return (name) => {
    const escaped = escapeText(name)
    return escaped === '' ? '' : `${escapeText(label)}: ${escaped}\\n`
  }
}

/** Many posts are ready on one day or have one amount, and its words cost more than the rest of the line. */
function linesBy<Value>(label: string, inWords: (value: Value) => string): (value: Value) => string {
  const line = lineWith(label)
  const lines = new Map<Value, string>()
  return (value) => {
    const known = lines.get(value) ?? line(inWords(value))
    lines.set(value, known)
    return known
  }
}

function mapTexts(texts: Texts, change: (text: string) => string): Texts {
  return new Map(Array.from(texts, ([id, text]) => [id, change(text)]))
}

/** Empty where nothing was chosen, or what was chosen is gone. */
export function textOf(texts: Texts, id: Id | null): string {
  return id === null ? '' : (texts.get(id) ?? '')
}
