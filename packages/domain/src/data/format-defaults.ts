import type { Platform } from '../platform.ts'
import type { Format } from '../tactic.schema.ts'

/** The forms that every workspace starts with; a form of one's own is added by hand. */
export const startingFormats = ['text', 'photo', 'video', 'live'] as const
export type StartingFormat = (typeof startingFormats)[number]

type FormatEffort = Pick<Format, 'ownMinutes' | 'curatedMinutes' | 'adaptMinutes' | 'leadDays'>

/**
 * Effort in minutes and days of lead time. Estimates of ours to start from: curated costs about a third of own,
 * and a live video cannot be passed on or adapted for less than its preparation.
 */
export const formatDefaults: Readonly<Record<StartingFormat, FormatEffort>> = {
  text: { ownMinutes: 45, curatedMinutes: 15, adaptMinutes: 15, leadDays: 2 },
  photo: { ownMinutes: 60, curatedMinutes: 20, adaptMinutes: 15, leadDays: 3 },
  video: { ownMinutes: 150, curatedMinutes: 45, adaptMinutes: 30, leadDays: 7 },
  live: { ownMinutes: 180, curatedMinutes: 60, adaptMinutes: 60, leadDays: 7 },
}

/** Shares of text, photo, video and live video in per mille; each adds up to 1000. */
export const formatMixes: Readonly<Record<Platform, Readonly<Record<StartingFormat, number>>>> = {
  instagram: { text: 0, photo: 650, video: 350, live: 0 },
  facebook: { text: 200, photo: 600, video: 200, live: 0 },
  linkedin: { text: 500, photo: 400, video: 100, live: 0 },
  tiktok: { text: 0, photo: 0, video: 1000, live: 0 },
  x: { text: 600, photo: 350, video: 50, live: 0 },
  whatsapp: { text: 700, photo: 300, video: 0, live: 0 },
  youtube: { text: 0, photo: 0, video: 1000, live: 0 },
  threads: { text: 600, photo: 350, video: 50, live: 0 },
  pinterest: { text: 0, photo: 850, video: 150, live: 0 },
  bluesky: { text: 600, photo: 350, video: 50, live: 0 },
  mastodon: { text: 600, photo: 400, video: 0, live: 0 },
  other: { text: 500, photo: 500, video: 0, live: 0 },
}
