import type { Platform } from '../platform.ts'
import { channelRules, type CountUnit, type Severity } from './channel-rules.ts'

export interface TextCount {
  count: number
  /** Null where no limit is known. */
  limit: number | null
  /** `bytes` when a second limit in bytes is the one that binds. */
  unit: CountUnit | 'bytes'
  severity: Severity
  over: boolean
}

// oxlint-disable-next-line no-restricted-globals -- grapheme clusters are the same in every language, so the machine's plays no part
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const encoder = new TextEncoder()

const emoji = /^\p{RGI_Emoji}$/v

/** Code points that weigh one at X; all others weigh two (twitter-text configuration version 3). */
const lightRanges = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const

const LINK_LENGTH = 23

/** A link with its protocol; punctuation that closes the sentence is not part of it. */
const link = /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}…]/giu
/**
 * X also shortens a bare domain when it ends in a known top-level domain. The whole list has 1,400 names; these are the ones
 * that Dutch, Belgian and international organisations use, so a rare one counts by its letters.
 */
const bareLink =
  /(?<![@\p{L}\p{N}._/-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|org|net|nl|be|eu|de|fr|uk|lu|info|io|app|dev|ai|shop|online|amsterdam|frl|brussels|vlaanderen|gent|ly)(?![\p{L}\p{N}-])(?:\/[^\s<>"]*[^\s<>"'.,;:!?)\]}…])?/giu

function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function weightOf(cluster: string): number {
  if (emoji.test(cluster)) return 2
  return Array.from(cluster).reduce((weight, character) => {
    const point = character.codePointAt(0) ?? 0
    return weight + (lightRanges.some(([from, until]) => point >= from && point <= until) ? 1 : 2)
  }, 0)
}

function sum(clusters: readonly string[], measure: (cluster: string) => number): number {
  return clusters.reduce((total, cluster) => total + measure(cluster), 0)
}

/** Takes the links out and counts each as 23. */
function withLinks(text: string, patterns: readonly RegExp[], measure: (cluster: string) => number): number {
  let links = 0
  let rest = text
  for (const pattern of patterns) {
    rest = rest.replace(pattern, () => {
      links += 1
      return ''
    })
  }
  return links * LINK_LENGTH + sum(graphemes(rest), measure)
}

const counters: Readonly<Record<CountUnit, (text: string) => number>> = {
  graphemes: (text) => graphemes(text).length,
  weighted: (text) => withLinks(text.normalize('NFC'), [link, bareLink], weightOf),
  links23: (text) => withLinks(text, [link], () => 1),
  emojiBytes: (text) => sum(graphemes(text), (one) => (emoji.test(one) ? encoder.encode(one).length : 1)),
}

/**
 * Counts a text as its platform does.
 * @param override the channel's own limit (X Premium, a Mastodon server); null takes the platform's
 */
export function countText(platform: Platform, text: string, override: number | null = null): TextCount {
  const { limit, unit, bytes, severity } = channelRules[platform].text
  const most = override ?? limit
  const count = counters[unit](text)
  const over = most !== null && count > most
  // The byte limit belongs to the platform's own limit; a channel with another one has other bytes too, which we do not know.
  if (!over && bytes !== null && override === null) {
    const size = encoder.encode(text).length
    if (size > bytes) return { count: size, limit: bytes, unit: 'bytes', severity, over: true }
  }
  return { count, limit: most, unit, severity: override === null ? severity : 'hard', over }
}
