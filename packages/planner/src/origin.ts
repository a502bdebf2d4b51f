import type { Origin } from '@cadans/domain'
import { NONE } from './chairman.ts'
import type { Entry } from './entry.ts'
import type { Model } from './model.ts'
import { count, give, sequenceOf } from './sequence.ts'
import type { Wishes } from './wishes.ts'

const ORIGINS: readonly Origin[] = ['own', 'curated']

/** Own or curated, by each channel's share; curated posts are offered the sources in turn. */
export function setOrigins(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  const sequence = sequenceOf(entries, {
    sharesOf: ({ channel }) => wishes.origins(channel),
    valueOf: ({ standing, origin }) => (standing === null ? NONE : ORIGINS.indexOf(origin)),
    skips: ({ reserve }) => reserve,
  })
  let turn = 0
  for (const entry of entries) {
    if (entry.reserve) continue
    if (entry.standing !== null) {
      count(sequence, entry, ORIGINS.indexOf(entry.origin))
      continue
    }
    const given = give(sequence, entry, { score: (origin) => sequence.total[origin] ?? 0 })
    if (given === undefined) continue
    const origin = ORIGINS[given.value] ?? 'own'
    entry.origin = origin
    if (origin === 'curated' && model.sources.length > 0) {
      entry.sourceId = model.sources[turn % model.sources.length]?.id ?? null
      turn += 1
    }
    const { owed, share } = given
    entry.reasons.push({ code: 'origin.owed', origin, owed, share, sourceId: entry.sourceId })
  }
}
