import type { Platform } from '../platform.ts'
import type { PostingWindow } from '../tactic.schema.ts'
import { type LocalDate, type LocalTime, type Weekday, weekdays } from '../time.ts'

/** Where a default comes from, and how far to trust it: `low` is a published average that others contradict, `assumed` is ours. */
export interface Provenance {
  source: string
  dated: LocalDate
  confidence: 'low' | 'assumed'
}

interface PostingDefault {
  /** Windows with the heaviest weight are the ones the source names; lighter ones spread a higher frequency over the week. */
  windows: readonly PostingWindow[]
  windowsFrom: Provenance
  /** Posts a week in thousandths, for a focus channel. */
  frequency: { from: number; until: number }
  frequencyFrom: Provenance
}

/** Posts a week in thousandths on a channel that is only kept present. */
export const BASIC_FREQUENCY = 1000

const times: Provenance = {
  source: 'Sprout Social 2026, Buffer 2026',
  dated: '2026-11-23',
  confidence: 'low',
}
const counts: Provenance = { source: 'Buffer 2025', dated: '2026-11-23', confidence: 'low' }
const assumed: Provenance = { source: 'Cadans', dated: '2026-11-23', confidence: 'assumed' }

const BEST = 8
const WORKDAY = 3
const WEEKEND = 1

interface Hours {
  from: LocalTime
  until: LocalTime
}

/** The same hours on the days a source names, and lighter on the other days of `week`. */
function windowsOn(
  best: readonly Weekday[],
  hours: Hours,
  week: readonly Weekday[] = weekdays,
): PostingWindow[] {
  return week.map((weekday) => ({
    weekday,
    ...hours,
    weight: best.includes(weekday) ? BEST : weekday <= 5 ? WORKDAY : WEEKEND,
  }))
}

const workdays: readonly Weekday[] = [1, 2, 3, 4, 5]
const midweek: readonly Weekday[] = [2, 3, 4]

function perWeek(from: number, until: number): PostingDefault['frequency'] {
  return { from: from * 1000, until: until * 1000 }
}

export const postingDefaults: Readonly<Record<Platform, PostingDefault>> = {
  facebook: {
    windows: windowsOn(midweek, { from: '10:00', until: '16:00' }),
    windowsFrom: times,
    frequency: perWeek(3, 5),
    frequencyFrom: counts,
  },
  instagram: {
    windows: windowsOn(midweek, { from: '12:00', until: '19:00' }),
    windowsFrom: times,
    frequency: perWeek(3, 5),
    frequencyFrom: counts,
  },
  linkedin: {
    windows: windowsOn(midweek, { from: '11:00', until: '17:00' }, workdays),
    windowsFrom: times,
    frequency: perWeek(2, 5),
    frequencyFrom: counts,
  },
  tiktok: {
    windows: windowsOn(weekdays, { from: '14:00', until: '20:00' }),
    windowsFrom: times,
    frequency: perWeek(2, 5),
    frequencyFrom: counts,
  },
  x: {
    windows: windowsOn(midweek, { from: '09:00', until: '15:00' }),
    windowsFrom: times,
    frequency: perWeek(5, 7),
    frequencyFrom: counts,
  },
  pinterest: {
    windows: [
      ...windowsOn(midweek, { from: '10:00', until: '13:00' }),
      ...windowsOn(midweek, { from: '19:00', until: '22:00' }),
    ],
    windowsFrom: times,
    frequency: perWeek(5, 7),
    frequencyFrom: counts,
  },
  youtube: {
    windows: windowsOn([4, 5], { from: '15:00', until: '18:00' }),
    windowsFrom: times,
    frequency: perWeek(1, 1),
    frequencyFrom: counts,
  },
  threads: {
    windows: windowsOn(workdays, { from: '07:00', until: '11:00' }),
    windowsFrom: times,
    frequency: perWeek(5, 7),
    frequencyFrom: counts,
  },
  whatsapp: {
    windows: windowsOn(workdays, { from: '16:00', until: '20:00' }, workdays),
    windowsFrom: assumed,
    frequency: perWeek(1, 3),
    frequencyFrom: assumed,
  },
  bluesky: {
    windows: windowsOn(workdays, { from: '09:00', until: '15:00' }),
    windowsFrom: assumed,
    frequency: perWeek(3, 5),
    frequencyFrom: assumed,
  },
  mastodon: {
    windows: windowsOn(workdays, { from: '09:00', until: '15:00' }),
    windowsFrom: assumed,
    frequency: perWeek(2, 4),
    frequencyFrom: assumed,
  },
  other: {
    windows: windowsOn(workdays, { from: '09:00', until: '17:00' }, workdays),
    windowsFrom: assumed,
    frequency: perWeek(1, 3),
    frequencyFrom: assumed,
  },
}
