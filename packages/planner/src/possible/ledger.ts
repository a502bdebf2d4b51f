import type { HiredHelp } from '@cadans/domain'
import type { Entry } from '../request/entry.ts'
import { workWeeks } from './makers.ts'
import type { Model } from '../request/model.ts'
import { monthOf } from '../request/week.ts'

interface Spent {
  posts: number
  cents: number
}

const NOTHING: Spent = { posts: 0, cents: 0 }

/** What is used of people's weeks and hired help's months. */
export class Ledger {
  readonly #firstWeek: number
  readonly #used: readonly Float64Array[]
  readonly #spent = new Map<string, Spent>()

  /** @param standing whose work is in the books from the start */
  constructor(model: Model, standing: readonly Entry[]) {
    const { firstWeek, weeks } = workWeeks(model)
    this.#firstWeek = firstWeek
    this.#used = model.people.map(() => new Float64Array(weeks))
    for (const { person, productionWeek, minutes, hiredHelpId, day, standing: post } of standing) {
      if (post?.status === 'skipped') continue
      const help = model.hiredHelp.find(({ id }) => id === hiredHelpId)
      if (help !== undefined) this.hire(help, monthOf(day))
      else if (person >= 0) this.use(person, productionWeek, minutes)
    }
  }

  /** Minutes of a person in a week. */
  used(person: number, week: number): number {
    return this.#used[person]?.[week - this.#firstWeek] ?? 0
  }

  use(person: number, week: number, minutes: number): void {
    const row = this.#used[person]
    if (row !== undefined) row[week - this.#firstWeek] = (row[week - this.#firstWeek] ?? 0) + minutes
  }

  /** @param month `YYYY-MM` */
  spent(help: HiredHelp, month: string): Readonly<Spent> {
    return this.#spent.get(`${help.id}/${month}`) ?? NOTHING
  }

  hire(help: HiredHelp, month: string): void {
    this.#book(help, month, 1)
  }

  dismiss(help: HiredHelp, month: string): void {
    this.#book(help, month, -1)
  }

  #book(help: HiredHelp, month: string, count: number): void {
    const { posts, cents } = this.spent(help, month)
    const cost = help.kind === 'post' ? help.costCents : 0
    this.#spent.set(`${help.id}/${month}`, { posts: posts + count, cents: cents + count * cost })
  }

  /** Whether hired help can still take one post in a month, within its budget or its number of posts. */
  hasBudget(help: HiredHelp, month: string): boolean {
    const { posts, cents } = this.spent(help, month)
    return help.kind === 'post' ? cents + help.costCents <= help.monthlyCents : posts < help.monthlyPosts
  }
}
