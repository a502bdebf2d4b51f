import { z } from 'zod'

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
export const platformSchema = z.enum(platforms)
export type Platform = z.infer<typeof platformSchema>
