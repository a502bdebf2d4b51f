import { DomainError, type LocalDate } from '@cadans/domain'
import type { Change } from '../journal/change.ts'
import { actingIn } from '../post/acting.ts'

/** For what was measured or seen: nothing is, on a day that has yet to come. @throws {DomainError} `row.ahead` */
export function assertNotAhead(change: Change, { date }: { date: LocalDate }): void {
  if (date > actingIn(change).today) throw new DomainError('row.ahead', { date })
}
