import type { Kysely, Transaction } from 'kysely'
import type { AbsencesTable } from './tables/absences.ts'
import type { AccountsTable } from './tables/accounts.ts'
import type { AssumptionsTable } from './tables/assumptions.ts'
import type { CampaignsTable } from './tables/campaigns.ts'
import type { ChangeCountersTable } from './tables/change-counters.ts'
import type { ChangeSetsTable } from './tables/change-sets.ts'
import type { ChangesTable } from './tables/changes.ts'
import type { ChannelChoicesTable } from './tables/channel-choices.ts'
import type { ChannelsTable } from './tables/channels.ts'
import type { ClosedDaysTable } from './tables/closed-days.ts'
import type { CommentsTable } from './tables/comments.ts'
import type { CompetitorsTable } from './tables/competitors.ts'
import type { FeedStatesTable } from './tables/feed-states.ts'
import type { FeedsTable } from './tables/feeds.ts'
import type { GoalsTable } from './tables/goals.ts'
import type { IdeasTable } from './tables/ideas.ts'
import type { InstallationOwnersTable } from './tables/installation-owners.ts'
import type { InventoriesTable } from './tables/inventories.ts'
import type { InvitationsTable } from './tables/invitations.ts'
import type { KeyMessagesTable } from './tables/key-messages.ts'
import type { KpisTable } from './tables/kpis.ts'
import type { MeasurementsTable } from './tables/measurements.ts'
import type { MembershipsTable } from './tables/memberships.ts'
import type { ObservationsTable } from './tables/observations.ts'
import type { MilestonesTable } from './tables/milestones.ts'
import type { PasswordResetsTable } from './tables/password-resets.ts'
import type { PeopleTable } from './tables/people.ts'
import type { PlansTable } from './tables/plans.ts'
import type { PostResultsTable } from './tables/post-results.ts'
import type { PostsTable } from './tables/posts.ts'
import type { ReviewsTable } from './tables/reviews.ts'
import type { RoutinesTable } from './tables/routines.ts'
import type { RubricsTable } from './tables/rubrics.ts'
import type { SeenCommentsTable } from './tables/seen-comments.ts'
import type { SegmentsTable } from './tables/segments.ts'
import type { SessionsTable } from './tables/sessions.ts'
import type { ShareLinksTable } from './tables/share-links.ts'
import type { SnapshotsTable } from './tables/snapshots.ts'
import type { SpentCodesTable } from './tables/spent-codes.ts'
import type { StrategyNotesTable } from './tables/strategy-notes.ts'
import type { TacticVersionsTable } from './tables/tactic-versions.ts'
import type { TacticsTable } from './tables/tactics.ts'
import type { TasksTable } from './tables/tasks.ts'
import type { UsersTable } from './tables/users.ts'
import type { WorkspacesTable } from './tables/workspaces.ts'

/** Every table by its name. Columns are text, integer or double only, so that both engines read alike. */
export interface Database {
  absences: AbsencesTable
  accounts: AccountsTable
  assumptions: AssumptionsTable
  campaigns: CampaignsTable
  change_counters: ChangeCountersTable
  change_sets: ChangeSetsTable
  changes: ChangesTable
  channel_choices: ChannelChoicesTable
  channels: ChannelsTable
  closed_days: ClosedDaysTable
  comments: CommentsTable
  competitors: CompetitorsTable
  feed_states: FeedStatesTable
  feeds: FeedsTable
  goals: GoalsTable
  ideas: IdeasTable
  installation_owners: InstallationOwnersTable
  inventories: InventoriesTable
  invitations: InvitationsTable
  key_messages: KeyMessagesTable
  kpis: KpisTable
  measurements: MeasurementsTable
  memberships: MembershipsTable
  milestones: MilestonesTable
  observations: ObservationsTable
  password_resets: PasswordResetsTable
  people: PeopleTable
  plans: PlansTable
  post_results: PostResultsTable
  posts: PostsTable
  reviews: ReviewsTable
  routines: RoutinesTable
  rubrics: RubricsTable
  seen_comments: SeenCommentsTable
  segments: SegmentsTable
  sessions: SessionsTable
  share_links: ShareLinksTable
  snapshots: SnapshotsTable
  spent_codes: SpentCodesTable
  strategy_notes: StrategyNotesTable
  tactic_versions: TacticVersionsTable
  tactics: TacticsTable
  tasks: TasksTable
  users: UsersTable
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
   * One at a time on SQLite, where those that wait together share a commit. Reading through `read` inside does not see the writes: pass the transaction.
   * @throws {DomainError} `storage.*` when the engine cannot write
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>
  /**
   * The connection on which accounts are kept, for the library that keeps them. On SQLite it is the one that writes, so what it
   * writes waits its turn.
   */
  readonly accounts: Kysely<unknown>
  /** Asks the engine one thing, for the health check. */
  ping(): Promise<void>
  /** Waits for the running write, then closes. */
  close(): Promise<void>
}
