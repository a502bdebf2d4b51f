import type {
  Campaign,
  Channel,
  Format,
  Goal,
  HiredHelp,
  Id,
  KeyMessage,
  Milestone,
  Person,
  Rubric,
  Segment,
  Source,
  Strategy,
  Tactic,
  Theme,
} from '@cadans/domain'

/** Everything that a post names by id, to find by id. Retired themes and formats are in it, because posts still name them. */
export interface PostLookup {
  channels: ReadonlyMap<Id, Channel>
  themes: ReadonlyMap<Id, Theme>
  formats: ReadonlyMap<Id, Format>
  messages: ReadonlyMap<Id, KeyMessage>
  goals: ReadonlyMap<Id, Goal>
  segments: ReadonlyMap<Id, Segment>
  people: ReadonlyMap<Id, Person>
  campaigns: ReadonlyMap<Id, Campaign>
  rubrics: ReadonlyMap<Id, Rubric>
  milestones: ReadonlyMap<Id, Milestone>
  sources: ReadonlyMap<Id, Source>
  hiredHelp: ReadonlyMap<Id, HiredHelp>
}

function byId<T extends { id: Id }>(rows: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(rows.map((row) => [row.id, row]))
}

export function lookupOf(
  strategy: Strategy,
  tactic: Pick<Tactic, 'themes' | 'formats' | 'sources' | 'hiredHelp'>,
): PostLookup {
  return {
    channels: byId(strategy.channels.toSorted((a, b) => a.position - b.position)),
    themes: byId(tactic.themes),
    formats: byId(tactic.formats),
    messages: byId(strategy.keyMessages),
    goals: byId(strategy.goals),
    segments: byId(strategy.segments),
    people: byId(strategy.people),
    campaigns: byId(strategy.campaigns),
    rubrics: byId(strategy.rubrics),
    milestones: byId(strategy.milestones),
    sources: byId(tactic.sources),
    hiredHelp: byId(tactic.hiredHelp),
  }
}

/** The row an id names, or undefined where there is no id or the row is gone. */
export function findIn<T>(rows: ReadonlyMap<Id, T>, id: Id | null): T | undefined {
  return id === null ? undefined : rows.get(id)
}

/** The key message's goals, where the post itself names none: the red thread's last link. */
export function goalsOf(
  post: { goalId: Id | null; messageId: Id | null },
  lookup: PostLookup,
): readonly Goal[] {
  const own = findIn(lookup.goals, post.goalId)
  if (own) return [own]
  const ids = findIn(lookup.messages, post.messageId)?.goalIds ?? []
  return ids.flatMap((id) => lookup.goals.get(id) ?? [])
}
