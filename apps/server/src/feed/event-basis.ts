import type { EventBasis, FeedWords } from '@cadans/calendar-feed'
import type { Executor } from '@cadans/database'
import {
  type Channel,
  type Id,
  type KeyMessage,
  type Language,
  languageTable,
  type Person,
  type Status,
  statuses,
  type Tactic,
} from '@cadans/domain'
import { translator } from '@cadans/messages'
import { formatMoney } from '@cadans/messages/money'
import { findRows } from '../journal/rows.store.ts'
import type { Member } from '../access/member.ts'
import { channelKind, keyMessageKind, personKind } from '../strategy/strategy.kinds.ts'
import { findDraft } from '../tactic/tactic.store.ts'
import { WRITING } from './feed.tag.ts'

/** The names, words and links that the workspace's events are written with. */
export async function findEventBasis(
  executor: Executor,
  member: Member,
  publicUrl: string,
): Promise<Omit<EventBasis, 'revision'>> {
  return eventBasisOf(
    {
      tactic: (await findDraft(executor, member)).tactic,
      keyMessages: await findRows(executor, member, keyMessageKind),
      channels: await findRows(executor, member, channelKind),
      people: await findRows(executor, member, personKind),
    },
    { ...member, publicUrl },
  )
}

/** What events take their names from. */
export interface NamedRows {
  tactic: Tactic
  keyMessages: readonly KeyMessage[]
  channels: readonly Channel[]
  people: readonly Person[]
}

export function eventBasisOf(
  { tactic, keyMessages, channels, people }: NamedRows,
  {
    workspaceId,
    zone,
    language,
    publicUrl,
  }: { workspaceId: Id; zone: string; language: Language; publicUrl: string },
): Omit<EventBasis, 'revision'> {
  return {
    zone,
    words: eventWords(language),
    dateInWords: datesIn(language),
    moneyInWords: (cents) => formatMoney(cents, language),
    names: {
      channels: namesOf(channels),
      themes: namesOf(tactic.themes),
      formats: namesOf(tactic.formats),
      messages: new Map(keyMessages.map(({ id, text }) => [id, text])),
      people: namesOf(people),
    },
    linkOf: ({ id, date }) => `${publicUrl}/w/${workspaceId}/calendar?post=${id}&date=${date}`,
  }
}

/** By language and date. A feed speaks of some four hundred days, and putting each into words costs a tenth of writing it. */
const datesInWords = new Map<string, string>()

/** As the page writes a date in full: donderdag 10 juni 2027. */
function datesIn(language: Language): EventBasis['dateInWords'] {
  const full = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const format = new Intl.DateTimeFormat(languageTable[language].locale, full)
  return (date) => {
    const key = `${language} ${date}`
    const words = datesInWords.get(key) ?? format.format(new Date(`${date}T00:00:00Z`))
    datesInWords.set(key, words)
    return words
  }
}

/** Two bases with the same key write the same post alike, under the same zone rules. */
export function basisKey({ words, names }: Omit<EventBasis, 'revision'>, publicUrl: string): string {
  return JSON.stringify([WRITING, words, Object.values(names).map((map) => [...map]), publicUrl])
}

function eventWords(language: Language): FeedWords {
  const word = translator(language)
  return {
    owner: word('words:owner'),
    message: word('words:message'),
    theme: word('words:theme'),
    format: word('words:format'),
    deadline: word('words:deadline'),
    promotion: word('words:promotion'),
    status: word('words:statusLabel'),
    statuses: Object.fromEntries(
      statuses.map((status) => [status, word(`words:status.${status}`)]),
    ) as Record<Status, string>,
    openPlace: word('words:openPlace'),
    readyBy: word('feedText:readyBy'),
  }
}

function namesOf(rows: readonly { id: Id; name: string }[]): Map<Id, string> {
  return new Map(rows.map(({ id, name }) => [id, name]))
}
