import { daysBetween } from '@cadans/domain'
import { type Chord, type ChordPost, type FactorEffects, LEAST_POSTS_IN_ALL, SETTLED_DAYS } from './chord.ts'
import { type ChordDesign, chordDesign, type Level } from './chord-design.ts'
import { type Contrasted, contrastsOf } from './chord-contrasts.ts'
import { type ChordMeasure, logarithms, measured } from './chord-measure.ts'
import { type Fit, fitRandomEffects } from './random-effects.ts'

/**
 * What strikes a chord: from the logarithm of the measure, the effects of all factors together, so that a theme that was mostly
 * told in the evening on the largest channel is not praised for evening and channel.
 * @param posts published posts with their results, in any order
 */
export function chordOf(posts: readonly ChordPost[], measure: ChordMeasure = 'interactions'): Chord {
  const settled = posts.filter(({ date, result }) => daysBetween(date, result.measuredOn) >= SETTLED_DAYS)
  const known = inOneOrder(settled)
    .map((post) => ({ post, figure: measured(post.result, measure) }))
    .filter((one): one is { post: ChordPost; figure: number } => one.figure !== null)
  const used = known.map(({ post }) => post)
  const counts = {
    measure,
    posts: used.length,
    unknown: settled.length - used.length,
    unsettled: posts.length - settled.length,
    few: used.length < LEAST_POSTS_IN_ALL,
    from: used[0]?.date ?? null,
    until: used.at(-1)?.date ?? null,
  }
  if (used.length < 2) return { ...counts, typical: known[0]?.figure ?? 0, spread: 1, factors: [] }
  const values = logarithms(known.map(({ figure }) => figure))
  const parts = chordDesign(used)
  const fit = fitRandomEffects(parts.design, values)
  const isAllZero = known.every(({ figure }) => figure === 0)
  return {
    ...counts,
    typical: isAllZero ? 0 : Math.exp(values.reduce((sum, value) => sum + value, 0) / values.length),
    spread: Math.exp(fit.residual),
    factors: [...everywhere(parts, fit, counts.few), ...onChannels(parts, fit, counts.few)],
  }
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
    const isYesNo = factor === 'inviting' || factor === 'promoted'
    return [{ factor, channelId: null, ...contrastsOf(told, fit, { few, against: isYesNo ? 'no' : null }) }]
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
