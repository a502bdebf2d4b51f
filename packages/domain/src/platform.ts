export const platforms = [
  'instagram',
  'facebook',
  'linkedin',
  'tiktok',
  'x',
  'whatsapp',
  'youtube',
  'threads',
  'pinterest',
  'bluesky',
  'mastodon',
  'other',
] as const
export type Platform = (typeof platforms)[number]
