import { DomainError, type LocalDate, toLocal } from '@cadans/domain'
import type { Change } from '../journal/change.ts'

/** For what was measured or seen: nothing is, on a day that has yet to come. @throws {DomainError} `row.ahead` */
export function assertNotAhead(change: Change, { date }: { date: LocalDate }): void {
  if (date > toLocal(change.at, change.member.zone).date) throw new DomainError('row.ahead', { date })
}
