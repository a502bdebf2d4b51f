import { BIN_DAYS, binEntities, type BinItem } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import type { Member } from '../access/member.ts'
import { findDeleted } from './bin.store.ts'

const DAY = 86_400_000

/** The instant before which what was deleted is past bringing back. */
export function binStart(clock: AppContext['clock']): string {
  return new Date(clock.now() - BIN_DAYS * DAY).toISOString()
}

/** Later than all that was deleted. */
export const NEVER = '9999'

/** What can be brought back, the latest first. */
export async function findBin(
  { database, clock }: Pick<AppContext, 'database' | 'clock'>,
  { workspaceId }: Member,
): Promise<BinItem[]> {
  const asked = { workspaceId, from: binStart(clock), until: NEVER }
  const found = await Promise.all(binEntities.map((entity) => findDeleted(database.read, entity, asked)))
  return found
    .flat()
    .map(({ changeSetId: _changeSetId, ...item }) => item)
    .toSorted((a, b) => (a.at > b.at ? -1 : 1))
}
