import type { Platform } from '../platform.ts'

/**
 * Where one puts a post online by hand; null where each server has an address of its own. Written from use and not opened for checking
 * (November 2026): an address that moved is the network's to answer.
 */
export const networkDoors: Readonly<Record<Platform, string | null>> = {
  instagram: 'https://www.instagram.com/',
  facebook: 'https://business.facebook.com/latest/composer',
  linkedin: 'https://www.linkedin.com/feed/?shareActive=true',
  tiktok: 'https://www.tiktok.com/tiktokstudio/upload',
  x: 'https://x.com/compose/post',
  whatsapp: 'https://web.whatsapp.com/',
  youtube: 'https://studio.youtube.com/',
  threads: 'https://www.threads.com/',
  pinterest: 'https://www.pinterest.com/pin-creation-tool/',
  bluesky: 'https://bsky.app/',
  mastodon: null,
  other: null,
}
