import { daysBetween, type LocalDate } from '@cadans/domain'
import {
  type Chord,
  type ChordPost,
  type FactorEffects,
  LEAST_POSTS_IN_ALL,
  MOST_ZEROS,
  type Promoted,
  SETTLED_DAYS,
  type Silence,
} from './chord.ts'
import { type ChordDesign, chordDesign, type Level } from './chord-design.ts'
import { type Contrasted, contrastsOf } from './chord-contrasts.ts'
import { isPromoted } from './chord-levels.ts'
import { type ChordMeasure, commonCounts, logarithms, measured } from './chord-measure.ts'
import { standingOut } from './standing-out.ts'
import { type Fit, fitRandomEffects } from './random-effects.ts'

/**
 * What strikes a chord: from the logarithm of the measure, the effects of all factors together, so that a theme that was mostly
 * told in the evening on the largest channel is not praised for evening and channel.
 * @param posts published posts with their results, in any order
 * @param today results of later days are left out; without it none are
 */
export function chordOf(
  posts: readonly ChordPost[],
  measure: ChordMeasure = 'interactions',
  today?: LocalDate,
): Chord {
  const settled = posts.filter(
    ({ date, result: { measuredOn } }) =>
      daysBetween(date, measuredOn) >= SETTLED_DAYS && (today === undefined || measuredOn <= today),
  )
  const counts = commonCounts(settled.map(({ result }) => result))
  const known = inOneOrder(settled)
    .map((post) => ({ post, figure: measured(post.result, measure, counts) }))
    .filter((one): one is { post: ChordPost; figure: number } => one.figure !== null)
  const used = known.map(({ post }) => post)
  const figures = known.map(({ figure }) => figure)
  const silence = silenceOf(figures)
  const told = {
    measure,
    counts,
    posts: used.length,
    unknown: settled.length - used.length,
    unsettled: posts.length - settled.length,
    silence,
    promoted: promotedOf(settled),
    from: used[0]?.date ?? null,
    until: used.at(-1)?.date ?? null,
  }
  if (used.length < 2) return { ...told, typical: figures[0] ?? 0, spread: 1, factors: [] }
  const values = logarithms(figures)
  const parts = chordDesign(used)
  const fit = fitRandomEffects(parts.design, values)
  const few = silence !== null
  return {
    ...told,
    typical: figures.every((figure) => figure === 0)
      ? 0
      : Math.exp(values.reduce((sum, value) => sum + value, 0) / values.length),
    spread: Math.exp(fit.residual),
    factors: standingOut([...everywhere(parts, fit, few), ...onChannels(parts, fit, few)]),
  }
}

function silenceOf(figures: readonly number[]): Silence | null {
  if (figures.length < LEAST_POSTS_IN_ALL) return 'posts'
  return figures.filter((figure) => figure === 0).length > MOST_ZEROS * figures.length ? 'counts' : null
}

/** What promotion reached beside what came by itself, over the posts of which it is known. */
function promotedOf(posts: readonly ChordPost[]): Promoted {
  const promoted = posts.filter(isPromoted)
  const sumOf = (count: 'paidReach' | 'reach'): number | null => {
    const known = promoted.map(({ result }) => result[count]).filter((one) => one !== null)
    return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0)
  }
  return { posts: promoted.length, paidReach: sumOf('paidReach'), organicReach: sumOf('reach') }
}

/** One order whatever the caller's, so that the same posts give the same figures to the last bit. */
function inOneOrder(posts: readonly ChordPost[]): ChordPost[] {
  const keyed = posts.map((post) => ({ post, key: `${post.date}${post.time}${post.id}` }))
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ post }) => post)
}

function everywhere({ levels }: ChordDesign, fit: Fit, few: boolean): FactorEffects[] {
  return [...levels].flatMap(([factor, all]) => {
    const told = all.flatMap(contrasted)
    if (told.length < 2) return []
    const against = factor === 'inviting' ? 'no' : null
    return [{ factor, channelId: null, ...contrastsOf(told, fit, { few, against }) }]
  })
}

/** What a format does everywhere and what it does more or less here, together. */
function onChannels({ levels, onChannel }: ChordDesign, fit: Fit, few: boolean): FactorEffects[] {
  return [...onChannel].flatMap(([channelId, formats]) => {
    const told = (levels.get('format') ?? []).flatMap((level) =>
      contrasted(level).flatMap((own) => {
        const here = formats.get(own.value)
        return here === undefined
          ? []
          : [{ ...own, posts: here.posts, columns: [...own.columns, ...here.columns] }]
      }),
    )
    if (told.length < 2) return []
    return [{ factor: 'format', channelId, ...contrastsOf(told, fit, { few, against: null }) }]
  })
}

function contrasted({ value, columns, posts }: Level): Contrasted[] {
  return value === null ? [] : [{ value, posts, columns }]
}
