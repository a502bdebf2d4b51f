import { type PostingWindow, type Share, type Tactic, weekdayOf, withMoved } from '@cadans/domain'
import { type ChordPost, MOST_POINTS } from '../src/index.ts'
import { plainMeans } from './plain-means.ts'

/**
 * "Do more of the best" by plain means: no other factor is kept apart, three posts count as much as three hundred, and nothing is
 * kept to find out more. With `steps` it moves as much at once as our largest step; with `all` the best takes everything.
 */
export function naiveReview(tactic: Tactic, posts: readonly ChordPost[], how: 'steps' | 'all'): Tactic {
  const moved = <T extends Share>(shares: readonly T[], means: Map<string, number>): T[] => {
    const ranked = shares
      .filter(({ id, share }) => share > 0 && means.has(id))
      .toSorted((a, b) => (means.get(b.id) ?? 0) - (means.get(a.id) ?? 0))
    const [best, worst] = [ranked[0], ranked.at(-1)]
    if (best === undefined || worst === undefined || best === worst) return [...shares]
    if (how === 'all') return shares.map((one) => ({ ...one, share: one === best ? 1000 : 0 }))
    return withMoved(shares, { fromId: worst.id, toId: best.id, points: MOST_POINTS })
  }
  const two = (
    share: number,
    means: Map<string, number>,
    [one, other]: readonly [string, string],
  ): number => {
    const [first, second] = [means.get(one), means.get(other)]
    if (first === undefined || second === undefined) return share
    if (how === 'all') return first > second ? 1000 : 0
    return Math.min(1000, Math.max(0, share + (first > second ? MOST_POINTS : -MOST_POINTS)))
  }
  return {
    ...tactic,
    themes: moved(
      tactic.themes,
      plainMeans(posts, ({ themeId }) => themeId),
    ),
    channels: tactic.channels.map((channel) => {
      const here = posts.filter(({ channelId }) => channelId === channel.channelId)
      return {
        ...channel,
        formatShares: moved(
          channel.formatShares,
          plainMeans(here, ({ formatId }) => formatId),
        ),
        windows: weighed(channel.windows, here, how),
      }
    }),
    ownShare: two(
      tactic.ownShare,
      plainMeans(posts, ({ origin }) => origin),
      ['own', 'curated'],
    ),
    invitingShare: two(
      tactic.invitingShare,
      plainMeans(posts, ({ inviting }) => String(inviting)),
      ['true', 'false'],
    ),
  }
}

/** Weight is a whole number from 1: a window that is out of favour keeps one part in eleven of the favourite's. */
function weighed(
  windows: readonly PostingWindow[],
  posts: readonly ChordPost[],
  how: 'steps' | 'all',
): PostingWindow[] {
  const means = plainMeans(posts, ({ date, time }) => `${weekdayOf(date)}/${time}`)
  const ranked = windows
    .map((window, index) => ({ index, mean: means.get(`${window.weekday}/${window.from}`) }))
    .filter((one): one is { index: number; mean: number } => one.mean !== undefined)
    .toSorted((a, b) => b.mean - a.mean)
  const [best, worst] = [ranked[0]?.index, ranked.at(-1)?.index]
  return windows.map((window, index) => {
    if (how === 'all') return { ...window, weight: index === best ? 10 : 1 }
    if (index === best) return { ...window, weight: Math.min(10, window.weight + 2) }
    return index === worst ? { ...window, weight: Math.max(1, window.weight - 2) } : window
  })
}
