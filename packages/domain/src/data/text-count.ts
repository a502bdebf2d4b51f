import type { Platform } from '../platform.ts'
import { channelRules, type CountUnit, type Severity } from './channel-rules.ts'

interface TextCount {
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

/** With or without the sign that asks for a picture (U+FE0F), which keyboards also put behind what is a picture already. */
const emoji = /^(?:\p{RGI_Emoji}|\p{Emoji_Presentation}\uFE0F)$/v

/** Code points that weigh one at X; all others weigh two (twitter-text configuration version 3). */
const lightRanges = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const

const LINK_LENGTH = 23

/** A pair of brackets within an address, as encyclopedias have. */
const PAIR = String.raw`\([^\s<>"()]*\)`
/** The rest of an address: it ends in no punctuation that closes the sentence, unless in a pair of its own. */
const REST = String.raw`(?:${PAIR}|[^\s<>"(]|\((?![^\s<>"()]*\)))*(?:${PAIR}|[^\s<>"'.,;:!?(){}[\]…])`

const link = new RegExp(String.raw`https?:\/\/${REST}`, 'giu')

/** Top-level domains of countries, and those of other kinds that Dutch, Belgian and international organisations use. */
const ENDINGS = `
  ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz
  ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr
  ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp
  ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu
  mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw
  sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz
  ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
  com org net info biz gov edu int mil museum name coop jobs mobi travel app dev shop store online site website web
  amsterdam frl brussels vlaanderen gent berlin london paris blog news events live studio agency academy community
  foundation social media design art music film sport health care school green eco energy bio earth world today team
  tech cloud digital email club xyz link page one work company solutions support tools tips guide fund gives ngo ong
`
  .trim()
  .split(/\s+/u)
  .join('|')

/**
 * Some platforms also see a link in a bare domain that ends in a known top-level domain. The whole list has 1,400 names, so a
 * rare one counts by its letters.
 */
const bareLink = new RegExp(
  String.raw`(?<![@＠#＃$\p{L}\p{N}._/-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:${ENDINGS})(?![\p{L}\p{N}-])(?:\/(?:${REST})?)?`,
  'giu',
)

/** Somebody on another server, of whose name Mastodon counts the part before that server. */
const farMention = /(?<![\p{L}\p{N}_/])(@\w+(?:[.-]+\w+)*)@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?/giu

/** A link as Bluesky's app shows and counts it: the host, and of a path of more than 15 characters the first 13 and three dots. */
function shownLink(found: string): string {
  const address = /^https?:/iu.test(found) ? found : `https://${found}`
  if (!URL.canParse(address)) return found
  const { host, pathname, search, hash } = new URL(address)
  const path = (pathname === '/' ? '' : pathname) + search + hash
  return host + (path.length > 15 ? `${path.slice(0, 13)}...` : path)
}

function withShownLinks(text: string): string {
  return text.replace(link, shownLink).replace(bareLink, shownLink)
}

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
  links23: (text) => withLinks(text.replace(farMention, '$1'), [link], () => 1),
  shownLinks: (text) => graphemes(withShownLinks(text)).length,
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
    const size = encoder.encode(unit === 'shownLinks' ? withShownLinks(text) : text).length
    if (size > bytes) return { count: size, limit: bytes, unit: 'bytes', severity, over: true }
  }
  return { count, limit: most, unit, severity: override === null ? severity : 'hard', over }
}

/** Counts a title as its platform does, in characters as people see them; without a limit where it has no title of its own. */
export function countTitle(platform: Platform, title: string): TextCount {
  const { titleLimit } = channelRules[platform]
  const count = graphemes(title).length
  const over = titleLimit !== null && count > titleLimit
  return { count, limit: titleLimit, unit: 'graphemes', severity: 'hard', over }
}
