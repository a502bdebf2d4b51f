import { calendarText, feedEntries } from '@cadans/calendar-feed'
import {
  addDays,
  askedFields,
  blankPost,
  markedDays,
  type Post,
  strategyDocument,
  workItems,
} from '@cadans/domain'
import { chordOf, proposalsFor } from '@cadans/insight'
import { noFigures } from '@cadans/insight/testing/no-figures.ts'
import { makePlan, type FreePost, outsourcing, type Plan, planProblems, postFieldsOf } from '@cadans/planner'
import { eventBasisOf } from '../../feed/event-basis.ts'
import { dutyWorkOf, feedWorkOf } from '../../feed/feed.work.ts'
import { suggestionsFor } from '../../post/post.suggestions.ts'
import { everything } from '../feeds.ts'
import { type Answers, horizon, now, zone } from './answers.ts'

/** Where somebody sees what an answer does. */
export const surfaceNames = [
  'places',
  'tasks',
  'feed',
  'suggestions',
  'remarks',
  'proposals',
  'hours',
  'days',
  'document',
] as const
type SurfaceName = (typeof surfaceNames)[number]

/** What each thing that is seen says, by a name that stays the same when the answer changes. */
export type Surfaces = Readonly<Record<SurfaceName, ReadonlyMap<string, Readonly<Record<string, string>>>>>

/** The parts of a place, by the field in which they stand. */
const parts: Readonly<Record<string, readonly (keyof FreePost)[]>> = {
  moment: ['date', 'time'],
  theme: ['themeId'],
  format: ['formatId'],
  message: ['messageId'],
  goal: ['goalId'],
  segment: ['segmentId'],
  origin: ['origin'],
  source: ['sourceId'],
  invitation: ['inviting'],
  maker: ['ownerId', 'hiredHelpId'],
  making: ['productionWeek', 'deadline'],
  promotion: ['promotionCents'],
  campaign: ['campaignId'],
  rubric: ['rubricId'],
  milestone: ['milestoneId'],
  reserve: ['reserve'],
}

/** The quarter planned from these answers, where these places are free already. */
export function planOf({ strategy, tactic }: Answers, free: readonly FreePost[] = []): Plan {
  return makePlan({ now, zone, horizon, strategy, tactic, standing: [], free })
}

/** All that is seen of a quarter that was just planned from these answers. */
export function surfacesOf(answers: Answers, free: readonly FreePost[] = []): Surfaces & { plan: Plan } {
  const { strategy, tactic, groundwork, ideas } = answers
  const plan = planOf(answers, free)
  const posts = plan.places.map(
    (place): Post => ({
      ...blankPost,
      ...postFieldsOf(place),
      id: place.key,
      version: 1,
      changedAt: '2027-01-04T09:00:00Z',
    }),
  )
  const work = workItems({ ...groundwork, ...strategy }, horizon, now.date)
  return {
    plan,
    places: new Map(posts.map((post) => [post.id, { ...partsOf(post), asked: askedOf(post, answers) }])),
    tasks: new Map(work.map((item) => [`${item.kind} ${item.id} ${item.date}`, said(item)])),
    feed: eventsOf(answers, posts),
    suggestions: new Map(
      posts.map((post) => [post.id, said(suggestionsFor(post, { strategy, tactic, ideas }))]),
    ),
    remarks: numbered([...planProblems({ strategy, tactic }, horizon), ...plan.report.limits]),
    proposals: proposalsOf(answers, posts),
    hours: new Map([['outsourcing', said(outsourcing({ strategy, tactic }))]]),
    days: new Map(
      markedDays({ strategy, tactic }, horizon).map((day) => [`${day.date} ${day.key}`, said(day)]),
    ),
    document: documentOf(answers),
  }
}

/** Remarks by code, and by number within it. */
function numbered(remarks: readonly { code: string }[]): Map<string, Record<string, string>> {
  const byCode = [...Map.groupBy(remarks, ({ code }) => code)]
  return new Map(
    byCode.flatMap(([code, own]) => own.map((remark, at) => [`${code} ${at}`, said(remark)] as const)),
  )
}

/** Free places as the next plan finds them. */
export function freeOf({ places }: Plan): FreePost[] {
  return places.map((place) => ({ id: place.key, ...postFieldsOf(place) }))
}

function partsOf(post: FreePost): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).map(([part, fields]) => [part, JSON.stringify(fields.map((field) => post[field]))]),
  )
}

/** What the editor asks for when the place is filled. */
function askedOf(post: Post, { strategy }: Answers): string {
  return askedFields(post, (id) => strategy.segments.find((segment) => segment.id === id)?.use).join()
}

/** What a review makes of how each post was answered. */
function proposalsOf(
  { strategy, tactic, answersTo }: Answers,
  posts: readonly Post[],
): Map<string, Record<string, string>> {
  if (answersTo === undefined) return new Map()
  const chord = chordOf(
    posts.map((post) => ({
      ...post,
      result: { ...noFigures, reactions: answersTo(post), measuredOn: addDays(post.date, 14) },
    })),
  )
  return new Map(proposalsFor({ strategy, tactic, chord }).map((proposal) => [proposal.key, said(proposal)]))
}

/** What stands in the document, by part and by row within it. */
function documentOf(answers: Answers): Map<string, Record<string, string>> {
  const { tactic, ...whole } = strategyDocument(answers, now.date)
  return new Map(
    Object.entries({ ...whole, ...tactic }).flatMap(([part, value]) =>
      Array.isArray(value)
        ? value.map((one: unknown, at) => [`${part} ${at}`, said(one)] as const)
        : [[part, said(value)] as const],
    ),
  )
}

function said(value: unknown): Record<string, string> {
  return { said: JSON.stringify(value) }
}

function eventsOf(
  { strategy, tactic, groundwork }: Answers,
  posts: readonly Post[],
): Map<string, Record<string, string>> {
  const link = { workspaceId: 'workspace', publicUrl: 'http://127.0.0.1:3000' }
  const basis = eventBasisOf({ ...strategy, tactic }, { ...link, zone, language: 'nl' })
  const words = { language: 'nl', link: link.publicUrl } as const
  const work = [
    ...feedWorkOf(workItems({ ...groundwork, ...strategy }, horizon, now.date), words),
    ...dutyWorkOf({ ...strategy, reachability: tactic.reachability }, { ...words, today: now.date }),
  ]
  const entries = feedEntries(
    posts,
    { ...everything, work: true },
    {
      today: now.date,
      closedDays: strategy.closedDays,
      work,
    },
  )
  const revision = { changedAt: '2027-01-04T09:00:00Z', sequence: 0 }
  const text = calendarText({
    name: 'Alles',
    language: 'nl',
    basis: { ...basis, revision },
    entries,
  })
  return new Map(
    text
      .split('BEGIN:VEVENT')
      .slice(1)
      .map((event) => [/^UID:(.*)$/m.exec(event)?.[1] ?? '', said(event)]),
  )
}
