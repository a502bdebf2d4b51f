import type { Channel } from '../channel.schema.ts'
import type { Platform } from '../platform.ts'
import type { Provenance } from './posting-defaults.ts'

/** Whether money can be put behind a post that stands on a platform, so that more people see that very post. */
interface Boosting extends Provenance {
  canBoost: boolean
}

const DATED = '2026-11-30'

const yes = (source: string): Boosting => ({ canBoost: true, source, dated: DATED, confidence: 'low' })
const no = (source: string): Boosting => ({ canBoost: false, source, dated: DATED, confidence: 'low' })

export const boosting: Readonly<Record<Platform, Boosting>> = {
  instagram: yes('https://qainsta.com/qa/view/how-does-promotion-work-on-instagram'),
  facebook: yes('https://www.facebook.com/business/help/547448218658012'),
  linkedin: yes(
    'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/boost/boost-overview',
  ),
  // Names the countries where it is there: neither the Netherlands nor Belgium is among them, though Germany, France and Britain are.
  tiktok: yes('https://seller-vn.tiktok.com/university/essay?knowledge_id=6837786451805954&lang=en'),
  // As it was read in 2017: nothing newer of its own could be opened.
  x: yes('https://support.twitter.com/articles/20174616'),
  // An advertisement is made of a video that stands on YouTube.
  youtube: yes(
    'https://developers.google.com/google-ads/scripts/docs/reference/adsapp/adsapp_youtubevideoassetbuilder',
  ),
  pinterest: yes('https://help.pinterest.com/en/articles/creating-and-editing-promoted-pins'),
  threads: yes('https://developers.facebook.com/docs/marketing-api/ad-creative/threads-ads'),
  // A channel can be promoted, and an advertisement shown among statuses; a post of a channel cannot.
  whatsapp: no('https://about.fb.com/news/2025/06/helping-you-find-more-channels-businesses-on-whatsapp'),
  // Neither has advertisements.
  bluesky: no(
    'https://adparlor.com/blog/bluesky-the-decentralized-social-media-revolution-every-marketer-needs-to-watch',
  ),
  mastodon: no('https://github.com/makeronicc/.github/wiki/All-about-Mastodon'),
  other: { canBoost: true, source: 'Cadans', dated: DATED, confidence: 'assumed' },
}

export function canBoost({ platform }: Pick<Channel, 'platform'>): boolean {
  return boosting[platform].canBoost
}
