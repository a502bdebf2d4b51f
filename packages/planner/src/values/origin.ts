import type { Origin } from '@cadans/domain'
import { NONE } from '../numbers/chairman.ts'
import type { Entry } from '../request/entry.ts'
import { type Keeping, keepValues, mendValues } from '../turns/keep.ts'
import type { Model } from '../request/model.ts'
import { doesTell, tellOwed } from '../turns/owed.ts'
import { count, give, sequenceOf, type SequenceWishes } from '../turns/sequence.ts'
import type { Wishes } from '../demand/wishes.ts'

const ORIGINS: readonly Origin[] = ['own', 'curated']
const OWN = 0

/** Own or curated, by each channel's share; of a theme that takes nothing from others own. */
export function setOrigins(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  const fixedOf = (entry: Entry): number =>
    entry.standing === null ? (isOwnOnly(model, entry) ? OWN : NONE) : ORIGINS.indexOf(entry.origin)
  const keeping: Keeping & SequenceWishes = {
    ...originSequence(wishes),
    fixedOf,
    earlierOf: ({ kept }) => (kept === null ? NONE : ORIGINS.indexOf(kept.origin)),
    allows: () => true,
    set: (entry, origin) => {
      entry.origin = ORIGINS[origin] ?? 'own'
    },
  }
  keepValues(entries, keeping)
  for (const entry of entries)
    if (isOwnOnly(model, entry) && entry.kept?.origin === 'curated') entry.touched = true
  const isKnown = (entry: Entry): boolean => fixedOf(entry) !== NONE || entry.kept !== null
  const sequence = sequenceOf(entries, {
    ...originSequence(wishes),
    valueOf: (entry) => (isKnown(entry) ? ORIGINS.indexOf(entry.origin) : NONE),
  })
  for (const entry of entries) {
    if (entry.reserve) continue
    if (isKnown(entry)) {
      count(sequence, entry, ORIGINS.indexOf(entry.origin))
      continue
    }
    const given = give(sequence, entry, { score: (origin) => sequence.total.of(origin) })
    entry.origin = ORIGINS[given] ?? 'own'
  }
  mendValues(entries, keeping)
}

/** Offers curated posts the sources in turn, and says why each new place has its origin. */
export function tellOrigins(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  let turn = 0
  tellOwed(entries, originSequence(wishes), (entry, { owed, share }) => {
    const { origin, kept } = entry
    if (origin === 'curated' && model.sources.length > 0) {
      const known = model.sources.find(({ id }) => id === kept?.sourceId)
      entry.sourceId = (known ?? model.sources[turn % model.sources.length])?.id ?? null
      turn += 1
    }
    const themeId = isOwnOnly(model, entry) ? model.themes[entry.theme]?.id : undefined
    if (themeId !== undefined) entry.reasons.push({ code: 'origin.theme', themeId })
    else if (doesTell(entry, owed))
      entry.reasons.push({ code: 'origin.owed', origin, owed, share, sourceId: entry.sourceId })
  })
}

/** A new place whose theme nobody else's posts suit. */
function isOwnOnly({ themes }: Model, { standing, theme }: Entry): boolean {
  return standing === null && themes[theme]?.ownOnly === true
}

function originSequence(wishes: Wishes): SequenceWishes {
  return {
    sharesOf: ({ channel }) => wishes.origins(channel),
    valueOf: ({ origin }) => ORIGINS.indexOf(origin),
    skips: ({ reserve }) => reserve,
  }
}
