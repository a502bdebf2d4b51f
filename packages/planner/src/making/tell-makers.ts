import { NONE } from '../numbers/chairman.ts'
import type { Entry } from '../request/entry.ts'
import { Ledger } from '../possible/ledger.ts'
import type { Model } from '../request/model.ts'
import { dateOfWeek, monthOf, weekOfDay } from '../request/week.ts'
import type { Workshop } from '../possible/workshop.ts'
import { missing } from '../numbers/table.ts'

/** What somebody was due when they took a place on. */
export interface OwedHours {
  /** Minutes due of all work up to and with it, less what they make before it, rounded. */
  owedMinutes: number
  /** Thousandths of the hours of that week. */
  share: number
}

/**
 * Says of each new place who makes it and when, with what that one had left before it, in order of the posts.
 * @param standing entries whose work is in the books already
 * @param owed what each maker was owed of all hours, where hours are balanced
 */
export function tellMakers(
  { model, makers }: Pick<Workshop, 'model' | 'makers'>,
  entries: readonly Entry[],
  { standing, owed }: { standing: readonly Entry[]; owed: ReadonlyMap<Entry, OwedHours> },
): void {
  const ledger = new Ledger(model, standing)
  for (const entry of entries) {
    if (entry.standing !== null || entry.format === NONE) continue
    if (entry.hiredHelpId !== null) tellHelp(model, ledger, entry)
    else if (entry.person !== NONE) tellPerson({ model, makers, ledger }, entry, owed.get(entry))
  }
}

function tellHelp(model: Model, ledger: Ledger, { day, hiredHelpId, reasons }: Entry): void {
  const help = model.hiredHelp.find(({ id }) => id === hiredHelpId)
  if (help === undefined) return
  const month = monthOf(day)
  ledger.hire(help, month)
  const { cents, posts } = ledger.spent(help, month)
  const { id, kind, costCents, monthlyCents, monthlyPosts } = help
  reasons.push(
    kind === 'post'
      ? { code: 'owner.hired', hiredHelpId: id, costCents, leftCents: monthlyCents - cents }
      : { code: 'owner.retainer', hiredHelpId: id, leftPosts: monthlyPosts - posts },
  )
}

function tellPerson({ model, makers, ledger }: Workshop, entry: Entry, owed: OwedHours | undefined): void {
  const { person, productionWeek: week, reasons, rubric, minutes } = entry
  const freeMinutes = makers.capacity(person, week) - ledger.used(person, week)
  const weeklyMinutes = makers.wholeCapacity(person, week)
  ledger.use(person, week, minutes)
  const personId = model.people[person]?.id ?? ''
  const overMinutes = minutes - freeMinutes
  if (rubric?.ownerId === personId) {
    reasons.push({ code: 'owner.rubric', personId, rubricId: rubric.id })
  } else if (owed !== undefined && owed.owedMinutes > 0) {
    reasons.push({ code: 'owner.balanced', personId, ...owed })
  } else if (overMinutes <= 0) {
    const formats = makers.flexibility[person] ?? missing(person)
    reasons.push({ code: 'owner.flexible', personId, formats, freeMinutes, weeklyMinutes })
  }
  if (overMinutes > 0) reasons.push({ code: 'owner.overload', personId, overMinutes, weeklyMinutes })
  const last = weekOfDay(entry.deadlineDay)
  if (week < last) reasons.push({ code: 'production.forward', week: dateOfWeek(week), weeks: last - week })
}
