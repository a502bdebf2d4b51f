/** How a simulated world differs from the plain one. */
export interface Condition {
  title: string
  /** The effects that are drawn, but for those of channels, times this: nought is an audience to which nothing makes a difference. */
  effects: number
  /** A post in so many goes round the world, and does so many times more; nought is never. */
  viral: number
  /** How far what is told is bound to where and how: a theme is told so many times more on its own channel and in its own form. */
  bound: number
  /** One idea goes to all channels, and is liked as an idea. */
  families: boolean
  /** Interactions of a post in the middle. */
  typical: number
  /** Who is promoted: by chance, or the tenth that was good anyway, in which case promotion does nothing. */
  promotion: 'chance' | 'good'
  /** One channel is read after two days, the others when it comes out, of what grows for two weeks. */
  ages: boolean
  /** Half of the results are missing, and curated posts have no clicks. */
  missing: boolean
  /** How many times more followers there are at the end of a year. */
  growth: number
}

export const plain: Condition = {
  title: 'plain',
  effects: 1,
  viral: 0,
  bound: 1,
  families: false,
  typical: 60,
  promotion: 'chance',
  ages: false,
  missing: false,
  growth: 1,
}

/** Half of what an idea's posts have in common beyond theme and message is the idea's own. */
export const IDEA_PART = 0.5

export const conditions = {
  plain,
  tails: { ...plain, title: 'one post in forty goes round the world', viral: 40 },
  confounded: { ...plain, title: 'themes bound to a channel and a form', bound: 6 },
  families: { ...plain, title: 'one idea on all channels', families: true },
  promoted: { ...plain, title: 'promotion given to what was good', promotion: 'good' },
  ages: { ...plain, title: 'figures of different ages', ages: true },
  missing: { ...plain, title: 'half missing, curated without clicks', missing: true },
  growth: { ...plain, title: 'followers × 4 in a year', growth: 4 },
  everything: {
    ...plain,
    title: 'everything at once',
    viral: 40,
    bound: 6,
    families: true,
    promotion: 'good',
    ages: true,
    missing: true,
    growth: 4,
  },
} as const satisfies Record<string, Condition>

/** Counts of which a post in the middle has so many. */
const countsOf = (typical: number): Condition => ({
  ...plain,
  title: `a measure of ${typical} a post`,
  typical,
})
export const tinyCounts = countsOf(0.8)
export const smallCounts = [tinyCounts, countsOf(3), countsOf(8)]

export const noise: Condition = { ...plain, title: 'nothing differs but channels', effects: 0 }
export const noiseOfAll: Condition = {
  ...conditions.everything,
  title: 'nothing differs but channels, and everything at once',
  effects: 0,
}
