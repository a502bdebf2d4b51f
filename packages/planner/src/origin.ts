import type { Origin } from '@cadans/domain'
import { NONE } from './chairman.ts'
import type { Entry } from './entry.ts'
import type { Model } from './model.ts'
import { tellOwed } from './owed.ts'
import { count, give, sequenceOf, type SequenceWishes } from './sequence.ts'
import type { Wishes } from './wishes.ts'

const ORIGINS: readonly Origin[] = ['own', 'curated']

/** Own or curated, by each channel's share. */
export function setOrigins(entries: readonly Entry[], wishes: Wishes): void {
  const sequence = sequenceOf(entries, {
    ...originSequence(wishes),
    valueOf: ({ standing, origin }) => (standing === null ? NONE : ORIGINS.indexOf(origin)),
  })
  for (const entry of entries) {
    if (entry.reserve) continue
    if (entry.standing !== null) {
      count(sequence, entry, ORIGINS.indexOf(entry.origin))
      continue
    }
    const given = give(sequence, entry, { score: (origin) => sequence.total[origin] ?? 0 })
    entry.origin = ORIGINS[given] ?? 'own'
  }
}

/** Offers curated posts the sources in turn, and says why each new place has its origin. */
export function tellOrigins(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  let turn = 0
  tellOwed(entries, originSequence(wishes), (entry, { owed, share }) => {
    const { origin } = entry
    if (origin === 'curated' && model.sources.length > 0) {
      entry.sourceId = model.sources[turn % model.sources.length]?.id ?? null
      turn += 1
    }
    entry.reasons.push({ code: 'origin.owed', origin, owed, share, sourceId: entry.sourceId })
  })
}

function originSequence(wishes: Wishes): SequenceWishes {
  return {
    sharesOf: ({ channel }) => wishes.origins(channel),
    valueOf: ({ origin }) => ORIGINS.indexOf(origin),
    skips: ({ reserve }) => reserve,
  }
}
