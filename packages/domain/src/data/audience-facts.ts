import type { Country } from '../country.ts'
import type { Platform } from '../platform.ts'
import type { Segment } from '../segment.schema.ts'
import type { Provenance } from './posting-defaults.ts'

/** A study and its edition; `source` is the address where its figures were read, which is seldom the study itself. */
export interface Study extends Provenance {
  name: string
  year: number
}

/** What part of the people of some ages use platforms, per mille: at all, or every day. */
export interface AudienceFinding {
  country: Exclude<Country, 'other'>
  ageFrom: number
  ageUntil: number
  measure: 'use' | 'daily'
  shares: Readonly<Partial<Record<Platform, number>>>
  study: Study
}

/** How many people of an age and older use a platform. */
interface UserCount {
  country: Exclude<Country, 'other'>
  ageFrom: number
  platform: Platform
  people: number
  study: Study
}

function study(name: string, year: number, source: string): Study {
  return { name, year, source, dated: '2026-11-30', confidence: 'low' }
}

const youth = study('Grote Jongerenonderzoek, Mediahuis', 2025, 'https://zendmarketing.nl/?p=3397')
const newcom = (year: number, source: string) =>
  study('Nationale Social Media Onderzoek, Newcom', year, source)
const newcom2023 = newcom(
  2023,
  'https://tweakers.net/nieuws/206148/facebook-en-twitter-verliezen-half-miljoen-nederlandse-gebruikers-in-een-jaar.html',
)
const newcom2024 = newcom(2024, 'https://socialyouth.nl/blog/welke-social-media-gebruikt-jouw-doelgroep')
const newcom2025 = newcom(
  2025,
  'https://www.zeelandnet.nl/nieuws/meer-nederlanders-gebruiken-sociale-media-populariteit-x-daalt',
)
const digimeter = study(
  'imec.digimeter',
  2023,
  'https://tweakers.net/nieuws/219380/vlaamse-jongeren-gebruiken-tiktok-gemiddeld-80-minuten-per-dag.html',
)

function flemish(ageFrom: number, ageUntil: number, tiktok: number): AudienceFinding {
  return { country: 'BE', ageFrom, ageUntil, measure: 'use', shares: { tiktok }, study: digimeter }
}

/** Only what was read; ages and platforms of which nothing was found have no figure. Those of Belgium are of Flanders. */
export const audienceFindings: readonly AudienceFinding[] = [
  {
    country: 'NL',
    ageFrom: 15,
    ageUntil: 35,
    measure: 'use',
    shares: { whatsapp: 930, instagram: 840, youtube: 840, tiktok: 600, facebook: 550, linkedin: 410 },
    study: youth,
  },
  {
    country: 'NL',
    ageFrom: 29,
    ageUntil: 35,
    measure: 'use',
    shares: { youtube: 810, tiktok: 450 },
    study: youth,
  },
  {
    country: 'NL',
    ageFrom: 20,
    ageUntil: 29,
    measure: 'daily',
    shares: { whatsapp: 960, instagram: 630 },
    study: newcom2024,
  },
  flemish(18, 24, 630),
  flemish(25, 34, 300),
  flemish(35, 44, 120),
  flemish(45, 54, 140),
]

function dutch(platform: Platform, people: number, from: Study): UserCount {
  return { country: 'NL', ageFrom: 15, platform, people, study: from }
}

export const userCounts: readonly UserCount[] = [
  dutch('whatsapp', 13_300_000, newcom2023),
  dutch('youtube', 9_900_000, newcom2023),
  dutch('facebook', 9_900_000, newcom2023),
  dutch('linkedin', 5_700_000, newcom2025),
  dutch('x', 2_800_000, newcom2025),
]

const OLDEST = 120

/**
 * What is known of the use of platforms by people of a segment's ages. A finding counts when it shares at least half of the years of
 * the shorter of the two: one year in common says little. A segment without ages has none.
 */
export function findingsOfAges(
  country: Country,
  { ageFrom, ageUntil }: Pick<Segment, 'ageFrom' | 'ageUntil'>,
): AudienceFinding[] {
  if (ageFrom === null && ageUntil === null) return []
  const from = ageFrom ?? 0
  const until = ageUntil ?? OLDEST
  return audienceFindings.filter((finding) => {
    const common = Math.min(until, finding.ageUntil) - Math.max(from, finding.ageFrom) + 1
    const shorter = Math.min(until - from, finding.ageUntil - finding.ageFrom) + 1
    return finding.country === country && common > 0 && 2 * common >= shorter
  })
}
