import type { Kysely, Transaction } from 'kysely'
import type { AbsencesTable } from './tables/absences.ts'
import type { CampaignsTable } from './tables/campaigns.ts'
import type { ChangeCountersTable } from './tables/change-counters.ts'
import type { ChangeSetsTable } from './tables/change-sets.ts'
import type { ChangesTable } from './tables/changes.ts'
import type { ChannelsTable } from './tables/channels.ts'
import type { ClosedDaysTable } from './tables/closed-days.ts'
import type { FeedsTable } from './tables/feeds.ts'
import type { GoalsTable } from './tables/goals.ts'
import type { IdeasTable } from './tables/ideas.ts'
import type { KeyMessagesTable } from './tables/key-messages.ts'
import type { PeopleTable } from './tables/people.ts'
import type { PlansTable } from './tables/plans.ts'
import type { PostsTable } from './tables/posts.ts'
import type { RubricsTable } from './tables/rubrics.ts'
import type { SegmentsTable } from './tables/segments.ts'
import type { TacticVersionsTable } from './tables/tactic-versions.ts'
import type { TacticsTable } from './tables/tactics.ts'
import type { WorkspacesTable } from './tables/workspaces.ts'

/** Every table by its name. Columns are text, integer or double only, so that both engines read alike. */
export interface Database {
  absences: AbsencesTable
  campaigns: CampaignsTable
  change_counters: ChangeCountersTable
  change_sets: ChangeSetsTable
  changes: ChangesTable
  channels: ChannelsTable
  closed_days: ClosedDaysTable
  feeds: FeedsTable
  goals: GoalsTable
  ideas: IdeasTable
  key_messages: KeyMessagesTable
  people: PeopleTable
  plans: PlansTable
  posts: PostsTable
  rubrics: RubricsTable
  segments: SegmentsTable
  tactic_versions: TacticVersionsTable
  tactics: TacticsTable
  workspaces: WorkspacesTable
}

/** What reads run on: the reading connection, or a write transaction that wants to see its own writes. */
export type Executor = Kysely<Database>

declare const writing: unique symbol

/** What writes run on: only {@link OpenDatabase.write} makes one, so a write outside a transaction does not compile. */
export type WriteTransaction = Transaction<Database> & { readonly [writing]: true }

export type Engine = 'sqlite' | 'postgres'

/** An open, migrated database. */
export interface OpenDatabase {
  readonly engine: Engine
  readonly read: Executor
  /**
   * Runs `work` in one writing transaction: all of it is on disk when the promise resolves, or none of it.
   * One at a time on SQLite. Reading through `read` inside does not see the writes: pass the transaction.
   * @throws {DomainError} `storage.*` when the engine cannot write
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>
  /** Asks the engine one thing, for the health check. */
  ping(): Promise<void>
  /** Waits for the running write, then closes. */
  close(): Promise<void>
}
