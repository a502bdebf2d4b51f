import type { Channel } from '../channel.ts'
import type { Platform } from '../platform.ts'
import type { LocalDate } from '../time.ts'

/** Whether money can be put behind a post that stands on a platform, so that more people see that very post. */
interface Boosting {
  canBoost: boolean
  /** Where it was read, and when; empty where nothing is known, which is taken for yes. */
  source: string
  checked: LocalDate
}

const CHECKED = '2026-11-30'

const yes = (source: string): Boosting => ({ canBoost: true, source, checked: CHECKED })
const no = (source: string): Boosting => ({ canBoost: false, source, checked: CHECKED })

export const boosting: Readonly<Record<Platform, Boosting>> = {
  instagram: yes('https://business.instagram.com/advertising'),
  facebook: yes('https://www.facebook.com/business/help/547448218658012'),
  linkedin: yes(
    'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/boost/boost-overview',
  ),
  tiktok: yes('https://ads.tiktok.com/help/article/spark-ads'),
  x: yes('https://business.x.com/en/help'),
  youtube: yes('https://ads.google.com/home/campaigns/video-ads'),
  pinterest: yes('https://help.pinterest.com/en/articles/creating-and-editing-promoted-pins'),
  threads: yes('https://developers.facebook.com/docs/marketing-api/ad-creative/threads-ads'),
  // A channel can be promoted, and an advertisement shown among statuses; a post of a channel cannot.
  whatsapp: no('https://about.fb.com/news/2025/06/helping-you-find-more-channels-businesses-on-whatsapp'),
  // Neither has advertisements.
  bluesky: no('https://bsky.social/about/faq'),
  mastodon: no('https://joinmastodon.org'),
  other: yes(''),
}

export function canBoost({ platform }: Pick<Channel, 'platform'>): boolean {
  return boosting[platform].canBoost
}
