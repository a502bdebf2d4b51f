import type { Platform } from '../platform.ts'
import type { LocalDate } from '../time.ts'

/**
 * How a platform counts: `graphemes` are characters as people see them, `weighted` is the way of X (most Latin 1, emoji and
 * other scripts 2, a link 23), `links23` is graphemes with a link as 23 and a mention without its server, `shownLinks` is
 * graphemes with a link as short as the app shows it, `emojiBytes` counts an emoji as its UTF-8 bytes.
 */
export type CountUnit = 'graphemes' | 'weighted' | 'links23' | 'shownLinks' | 'emojiBytes'

/** `hard`: the platform refuses more. `soft`: our advice, where no official limit was found. */
export type Severity = 'hard' | 'soft'

interface TextRule {
  /** Null where nothing is known. */
  limit: number | null
  unit: CountUnit
  severity: Severity
  /** A second limit in UTF-8 bytes. */
  bytes: number | null
  /** Roughly how much is seen before "more". */
  seen: number | null
}

export interface MediaRule {
  /** The most images of one post, null where unknown. */
  images: number | null
  videos: number | null
  /** Images and video in one post. */
  canMix: boolean
  needs: 'nothing' | 'media' | 'image' | 'video'
  severity: Severity
}

export interface ChannelRule {
  text: TextRule
  /** A title of its own, counted in graphemes. */
  titleLimit: number | null
  media: MediaRule
  /** The most hashtags, null where there is no rule. */
  hashtags: number | null
  /** There is no public interface to publish through: a reminder and a copy button serve. */
  byHand: boolean
  /** Where the rule was read, and when. */
  source: string
  checked: LocalDate
}

const CHECKED = '2026-11-23'

const text = {
  limit: null,
  unit: 'graphemes',
  severity: 'hard',
  bytes: null,
  seen: null,
} as const satisfies TextRule

const media = {
  images: null,
  videos: null,
  canMix: false,
  needs: 'nothing',
  severity: 'hard',
} as const satisfies MediaRule

const rest = { titleLimit: null, media, hashtags: null, byHand: false, checked: CHECKED }

export const channelRules: Readonly<Record<Platform, ChannelRule>> = {
  x: {
    ...rest,
    text: { ...text, limit: 280, unit: 'weighted' },
    media: { ...media, images: 4, videos: 1 },
    source: 'https://docs.x.com/fundamentals/counting-characters',
  },
  bluesky: {
    ...rest,
    text: { ...text, limit: 300, unit: 'shownLinks', bytes: 3000 },
    media: { ...media, images: 4, videos: 1 },
    source: 'https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json',
  },
  mastodon: {
    ...rest,
    text: { ...text, limit: 500, unit: 'links23' },
    media: { ...media, images: 4, videos: 1 },
    source: 'https://docs.joinmastodon.org/user/posting/',
  },
  linkedin: {
    ...rest,
    text: { ...text, limit: 3000, seen: 140 },
    media: { ...media, images: 20, videos: 1 },
    source: 'https://www.linkedin.com/help/linkedin/answer/a528176',
  },
  instagram: {
    ...rest,
    text: { ...text, limit: 2200, seen: 125 },
    media: { images: 10, videos: 10, canMix: true, needs: 'media', severity: 'hard' },
    hashtags: 5,
    source: 'https://developers.facebook.com/docs/instagram-platform/content-publishing',
  },
  facebook: {
    ...rest,
    text: { ...text, limit: 63_206 },
    media: { ...media, images: 10, videos: 1 },
    source: 'https://developers.facebook.com/docs/pages-api/posts',
  },
  tiktok: {
    ...rest,
    text: { ...text, limit: 2200 },
    media: { ...media, images: 35, videos: 1, needs: 'media' },
    source: 'https://developers.tiktok.com/doc/content-posting-api-reference-direct-post',
  },
  youtube: {
    ...rest,
    text: { ...text, limit: 5000 },
    titleLimit: 100,
    media: { ...media, images: 0, videos: 1, needs: 'video' },
    source: 'https://developers.google.com/youtube/v3/docs/videos',
  },
  pinterest: {
    ...rest,
    text: { ...text, limit: 500 },
    titleLimit: 100,
    media: { ...media, images: 5, videos: 1, needs: 'image' },
    source: 'https://developers.pinterest.com/docs/api/v5/pins-create',
  },
  threads: {
    ...rest,
    text: { ...text, limit: 500, unit: 'emojiBytes' },
    media: { ...media, images: 20, videos: 20, canMix: true },
    hashtags: 1,
    source: 'https://developers.facebook.com/documentation/threads/posts',
  },
  whatsapp: {
    ...rest,
    text: { ...text, limit: 4096, severity: 'soft' },
    media: { ...media, images: 1, videos: 1, severity: 'soft' },
    byHand: true,
    source: 'https://faq.whatsapp.com/549900560675125',
  },
  other: {
    ...rest,
    text: { ...text, severity: 'soft' },
    media: { ...media, severity: 'soft' },
    byHand: true,
    source: '',
  },
}
