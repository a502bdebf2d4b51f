import {
  addDays,
  type Horizon,
  type Idea,
  mondayOf,
  type Post,
  type PostResult,
  quarterFrom,
  type Strategy,
  type Tactic,
  withMoved,
} from '@cadans/domain'
import { serverWords } from '@cadans/messages'
import { makePlan, type Plan } from '@cadans/planner'
import { exampleIdeas } from './example-ideas.ts'
import { familyIds } from '../plan/family-ids.ts'
import { exampleGroundwork, type ExampleGroundwork } from './example-groundwork.ts'
import { exampleResults } from './example-results.ts'
import { examplePosts, lastStandingDay, openPost } from './example-posts.ts'
import type { ExampleRequest } from './example-request.ts'
import { exampleBasis } from './example-strategy.ts'

/** Everything in the example but the workspace's own row: one change set writes it. */
export interface ExampleRows {
  name: string
  /** The person who acts: its first planner. */
  ownerId: string
  strategy: Strategy
  tactic: Tactic
  /** As it was before the reviews changed it. */
  earlierTactic: Tactic
  ideas: Idea[]
  posts: Post[]
  results: PostResult[]
  groundwork: ExampleGroundwork
  /** The plan of the quarter ahead, as if it had been applied just now. */
  horizon: Horizon
  plan: Plan
}

/** Whole weeks before this one that have posts. */
const WEEKS_BACK = 52
/** The first plan was made so long before its first post that nothing was too late to make. */
const HEAD_START_DAYS = 28

/** A plan may add a place within the days that stand; with that one standing too, the rest is asked for again. */
const MOST_ROUNDS = 5

/**
 * Builds the example workspace around today. Two plans make it: one of weeks ago, whose places have since been filled, published
 * or left open, and one of now, which the free places of the quarter ahead come from. So asking for a plan right away
 * changes nothing.
 */
export function exampleWorkspace(request: ExampleRequest): ExampleRows {
  const { now, zone, language } = request
  const { strategy, tactic, parts } = exampleBasis(request)
  const from = addDays(mondayOf(now.date), -7 * WEEKS_BACK)
  const earlier = makePlan({
    now: { date: addDays(from, -HEAD_START_DAYS), time: '09:00' },
    zone,
    horizon: { from, until: lastStandingDay(now.date) },
    strategy,
    tactic,
    standing: [],
  })
  const standing = examplePosts(request, parts, earlier.places)

  const horizon = quarterFrom(now.date)
  const ask = () => makePlan({ now, zone, horizon, strategy, tactic, standing }, { effort: 'improved' })
  let plan = ask()
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const soon = plan.places.filter(({ date }) => date <= lastStandingDay(now.date))
    if (soon.length === 0) break
    standing.push(...soon.map((place) => openPost(request, place)))
    plan = ask()
  }
  const familyIdOf = familyIds(new Set(), request.newId)
  const free = plan.places.map((place) => ({
    ...openPost(request, place),
    familyId: familyIdOf(place.familyId),
  }))
  return {
    name: serverWords[language].example.name,
    ownerId: parts.people.sara,
    strategy,
    tactic,
    earlierTactic: {
      ...tactic,
      themes: withMoved(tactic.themes, {
        fromId: parts.themes.stories,
        toId: parts.themes.agenda,
        points: 100,
      }),
    },
    ideas: exampleIdeas(request, parts, tactic.sources[2]?.id ?? null),
    posts: [...standing, ...free],
    results: exampleResults(request, parts, standing),
    groundwork: exampleGroundwork(request, parts),
    horizon,
    plan,
  }
}
