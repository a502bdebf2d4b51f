import { type ResultCount, resultCounts } from '@cadans/domain'

/** What a column of a file can be about. */
export const columnFields = ['link', 'moment', 'title', ...resultCounts] as const satisfies readonly (
  | 'link'
  | 'moment'
  | 'title'
  | ResultCount
)[]
export type ColumnField = (typeof columnFields)[number]

/**
 * Names under which exports have their columns, small and without signs. Meta Business Suite (content, Facebook and Instagram, in English
 * and Dutch), LinkedIn (page, content), TikTok Studio (content), X (content), YouTube Studio (content): as these wrote them when looked
 * up in November 2026; a name that changes is chosen by hand once.
 */
const names: Readonly<Record<ColumnField, readonly string[]>> = {
  link: [
    'permalink',
    'permanente link',
    'post link',
    'postlink',
    'link to post',
    'tweet permalink',
    'video link',
    'link naar video',
    'post url',
    'url',
    'link',
    'content',
  ],
  moment: [
    'publish time',
    'publicatietijd',
    'tijdstip van publicatie',
    'created date',
    'aanmaakdatum',
    'post time',
    'posttijd',
    'video publish time',
    'publicatietijd video',
    'time',
    'date',
    'datum',
    'posted at',
    'published at',
    'geplaatst op',
  ],
  title: [
    'title',
    'titel',
    'post title',
    'posttitel',
    'video title',
    'titel van video',
    'tweet text',
    'post text',
    'description',
    'beschrijving',
    'caption',
  ],
  reach: [
    'reach',
    'bereik',
    'unique impressions',
    'members reached',
    'reached audience',
    'bereikte doelgroep',
  ],
  impressions: [
    'impressions',
    'vertoningen',
    'views',
    'weergaven',
    'video views',
    'videoweergaven',
    'total views',
    'totaal aantal weergaven',
  ],
  reactions: [
    'reactions',
    'likes',
    'vindikleuks',
    'vindikleuk',
    'reacties en emotes',
    'favorites',
    'total likes',
    'totaal aantal likes',
  ],
  comments: [
    'comments',
    'opmerkingen',
    'replies',
    'comments added',
    'opmerkingen toegevoegd',
    'total comments',
    'totaal aantal opmerkingen',
    'antwoorden',
  ],
  shares: [
    'shares',
    'deelacties',
    'reposts',
    'retweets',
    'total shares',
    'totaal aantal deelacties',
    'keer gedeeld',
    'gedeeld',
    'delen',
  ],
  saves: ['saves', 'opgeslagen', 'bookmarks', 'bladwijzers', 'keer opgeslagen', 'bewaard'],
  clicks: [
    'clicks',
    'kliks',
    'link clicks',
    'linkkliks',
    'klikken op link',
    'total clicks',
    'totaal aantal klikken',
    'url clicks',
  ],
  conversions: ['conversions', 'conversies', 'results', 'resultaten'],
  paidReach: ['paid reach', 'betaald bereik', 'reach paid'],
  paidInteractions: ['paid interactions', 'betaalde interacties', 'paid engagements'],
  spentCents: [
    'amount spent',
    'amount spent eur',
    'besteed bedrag',
    'besteed bedrag eur',
    'spend',
    'kosten',
    'cost',
    'uitgegeven',
  ],
  repliesAnswered: ['replies answered', 'beantwoord', 'antwoorden gegeven'],
  repliesAnsweredInTime: ['replies answered in time', 'op tijd beantwoord'],
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gv, ' ')
    .trim()
}

const byName = new Map(columnFields.flatMap((field) => names[field].map((name) => [name, field] as const)))

/** By column: what it is about, each field once, the earlier of two names before the later; null for what nobody knows. */
export function recognised(headings: readonly string[]): (ColumnField | null)[] {
  const fields = headings.map((heading) => byName.get(plain(heading)) ?? null)
  return fields.map((field, at) => {
    if (field === null) return null
    const rank = (column: number) => names[field].indexOf(plain(headings[column] ?? ''))
    const isBeaten = fields.some(
      (other, column) =>
        other === field &&
        column !== at &&
        (rank(column) < rank(at) || (rank(column) === rank(at) && column < at)),
    )
    return isBeaten ? null : field
  })
}
