/**
 * The house in one table: who may import whom. What does not stand here lint refuses, of types too. What the database, the server and
 * the client may not know of each other stands in `imports.ts`.
 */

/** A package that imports these and nothing else. */
export interface PackageRow {
  imports: readonly string[]
  /** Clock, chance and language come in as arguments. */
  isPure?: true
  /** Node and the browser agree to the byte: no transcendental mathematics. */
  isExact?: true
  /** Its schemas stand in files of their own, `*.schema.ts`: a page that takes anything else fetches no zod. */
  hasSchemas?: true
}

export const packages: Readonly<Record<string, PackageRow>> = {
  domain: { imports: ['zod'], isPure: true, isExact: true, hasSchemas: true },
  planner: { imports: ['@cadans/domain'], isPure: true, isExact: true },
  insight: { imports: ['@cadans/domain'], isPure: true },
  'calendar-feed': { imports: ['@cadans/domain'], isPure: true, isExact: true },
  messages: { imports: ['@cadans/domain', 'i18next'] },
}

/** The floors of the client in `apps/web/src`, from the ground up: each may import those below it. */
export const clientFloors = ['lib', 'ui', 'shared', 'features', 'app'] as const
export type ClientFloor = (typeof clientFloors)[number]

/** The rooms of one floor that may import another on it. No row, no arrow. */
export const clientArrows: Partial<Record<ClientFloor, Readonly<Record<string, readonly string[]>>>> = {
  shared: {
    chord: ['posts'],
    hours: ['posts'],
    obstacles: ['posts'],
    'open-post': ['posts'],
    reasons: ['posts'],
    work: ['posts'],
  },
  features: {
    calendar: ['ideas', 'pause', 'plan', 'posts', 'what-if', 'work'],
    document: ['review'],
    feeds: ['share'],
    posts: ['approval', 'comments', 'pause', 'results'],
    results: ['adherence', 'review'],
    review: ['plan', 'strategy'],
    session: ['plan', 'strategy', 'tactic', 'what-if'],
    tactic: ['pause', 'plan', 'what-if'],
    today: ['inbox', 'work'],
    'what-if': ['plan'],
  },
}
