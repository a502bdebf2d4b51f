import type { Migration } from '../migration.ts'
import { up as first } from './0001-first.ts'
import { up as families } from './0002-families.ts'
import { up as livingRange } from './0003-living-range.ts'
import { up as wholeStrategy } from './0004-whole-strategy.ts'
import { up as accounts } from './0005-accounts.ts'
import { up as talk } from './0006-talk.ts'
import { up as installationOwners } from './0007-installation-owners.ts'
import { up as feedStates } from './0008-feed-states.ts'
import { up as door } from './0009-door.ts'
import { up as askedBy } from './0010-asked-by.ts'
import { up as country } from './0011-country.ts'
import { up as feedReach } from './0012-feed-reach.ts'
import { up as rhythm } from './0013-rhythm.ts'
import { up as conversation } from './0014-conversation.ts'
import { up as milestones } from './0015-milestones.ts'
import { up as byStatus } from './0016-by-status.ts'
import { up as shapelessChanges } from './0017-shapeless-changes.ts'

/** All steps in order, listed by hand: a file that is not named here does not run. */
export const migrations: readonly Migration[] = [
  { name: '0001-first', up: first },
  { name: '0002-families', up: families },
  { name: '0003-living-range', up: livingRange },
  { name: '0004-whole-strategy', up: wholeStrategy },
  { name: '0005-accounts', up: accounts },
  { name: '0006-talk', up: talk },
  { name: '0007-installation-owners', up: installationOwners },
  { name: '0008-feed-states', up: feedStates },
  { name: '0009-door', up: door },
  { name: '0010-asked-by', up: askedBy },
  { name: '0011-country', up: country },
  { name: '0012-feed-reach', up: feedReach },
  { name: '0013-rhythm', up: rhythm },
  { name: '0014-conversation', up: conversation },
  { name: '0015-milestones', up: milestones },
  { name: '0016-by-status', up: byStatus },
  { name: '0017-shapeless-changes', up: shapelessChanges },
]
