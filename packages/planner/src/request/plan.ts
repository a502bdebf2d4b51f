import type {
  Horizon,
  Id,
  KeyDate,
  LeftOut,
  LocalDate,
  LocalTime,
  MilestoneObstacle,
  Origin,
  Post,
  Reason,
  Strategy,
  Tactic,
} from '@cadans/domain'

/** What a plan decides of a post, and reads of one that is there. */
type PlannedField =
  | 'id'
  | 'channelId'
  | 'date'
  | 'time'
  | 'themeId'
  | 'formatId'
  | 'messageId'
  | 'goalId'
  | 'segmentId'
  | 'origin'
  | 'ownerId'
  | 'hiredHelpId'
  | 'inviting'
  | 'reserve'
  | 'productionWeek'
  | 'promotionCents'
  | 'placeKey'
  | 'familyId'
  | 'milestoneId'
  | 'campaignId'

/** What the plan has to keep to about a post that exists already. */
export type StandingPost = Pick<Post, PlannedField | 'status'>

/** A free place as it stands in the calendar now. */
export type FreePost = Pick<Post, PlannedField | 'sourceId' | 'deadline' | 'rubricId'>

export interface PlanRequest {
  /** Today and the time of day in the workspace's zone: nothing is placed before it, and lead time counts from it. */
  now: { date: LocalDate; time: LocalTime }
  zone: string
  horizon: Horizon
  strategy: Strategy
  tactic: Tactic
  /** Posts that stay as they are: they count in every quota, and keep their places. */
  standing: readonly StandingPost[]
  /**
   * Free places of an earlier plan: they stay as they are but for what has to change. Absent or empty, the plan is made from
   * scratch.
   */
  free?: readonly FreePost[]
}

/** All that a plan is made from but the tactic. */
export interface PlanningBasis extends Omit<PlanRequest, 'tactic' | 'free'> {
  /** Free places in the horizon, which a plan may move or take away. */
  free: readonly FreePost[]
}

/** One place that the plan wants, with everything but the idea. */
export interface Place {
  /** Deterministic: channel, week and rank in the week; re-planning matches on it. */
  key: string
  channelId: Id
  date: LocalDate
  time: LocalTime
  themeId: Id | null
  formatId: Id | null
  messageId: Id | null
  goalId: Id | null
  segmentId: Id | null
  origin: Origin
  sourceId: Id | null
  ownerId: Id | null
  hiredHelpId: Id | null
  campaignId: Id | null
  rubricId: Id | null
  milestoneId: Id | null
  /**
   * The same for all places of a family: the id of one that is there already, or, until it is written, the key of a new one's
   * first place. Null for a place with an idea of its own.
   */
  familyId: string | null
  reserve: boolean
  inviting: boolean
  /** Monday of the week in which it is made. */
  productionWeek: LocalDate
  /** The date by which it must be ready. */
  deadline: LocalDate
  /** Minutes of work it costs its owner. */
  minutes: number
  promotionCents: number
  reasons: readonly Reason[]
}

/** One figure of the report, with the bound it is held against where there is one. */
export interface Metric {
  name: 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M7' | 'M8' | 'M9' | 'M11'
  /** What it is measured over, for M1: theme, origin or message. */
  attribute: 'theme' | 'origin' | 'message' | 'format' | null
  value: number
  bound: number | null
}

/** A wish that the plan as a whole cannot meet: which, by how much, and what would help. */
export type Limit =
  | {
      code: 'limit.hours'
      /** Minutes above what people have, in all. */
      overMinutes: number
      /** In so many weeks. */
      weeks: number
      /** So much more a week, of somebody who can make these posts, would do. */
      moreMinutes: number
      /** Or so many posts less of the format that takes most. */
      formatId: Id
      fewer: number
      /** Or as many made by the cheapest help that can, at this price; null where there is none to hire by the post. */
      hiredHelpId: Id | null
      costCents: number
    }
  /**
   * Hours that are to be balanced are not: at the end of a week somebody has made so much more, or less, than their part of all
   * hours, where no more than the largest post was to be.
   */
  | {
      code: 'limit.balance'
      personId: Id
      week: LocalDate
      isAhead: boolean
      apartMinutes: number
      largestMinutes: number
    }
  /** A share that its channel cannot give: so many thousandths of a post short at the end; per mille, it gives `share`. */
  | { code: 'limit.theme'; channelId: Id; themeId: Id; owed: number; share: number }
  | { code: 'limit.message'; channelId: Id; messageId: Id; owed: number; share: number }
  /**
   * So many posts fewer of a channel invite a reply than wanted, because nobody answers after the others: per mille `share` do. It would
   * do to answer until `answerUntil`, or to post `between` these times, after which somebody answers; null where that is no help.
   */
  | {
      code: 'limit.inviting'
      channelId: Id
      posts: number
      share: number
      wantedShare: number
      answerUntil: LocalTime | null
      between: { from: LocalTime; until: LocalTime } | null
    }
  /** Fewer of the ideas go to more than one channel than wanted. */
  | { code: 'limit.reuse'; ideas: number; shared: number; wanted: number; withinDays: number }
  /** No idea goes to more than one channel: of these posts so many could adapt another's idea, which would save so much. */
  | { code: 'limit.reuseOff'; ideas: number; posts: number; savedMinutes: number; withinDays: number }
  /** Posts that find no start in the windows, in so many weeks; `fewer` a week would all fit. */
  | { code: 'limit.windows'; channelId: Id; posts: number; weeks: number; fewer: number }
  /** The same for the distance between posts and the most a day. */
  | {
      code: 'limit.spacing'
      channelId: Id
      posts: number
      weeks: number
      fewer: number
      spacingMinutes: number
      mostPerDay: number
    }
  /** Posts of the first days, for which even the quickest format comes too late; from `earliest` on it does not. */
  | { code: 'limit.lead'; formatId: Id; leadDays: number; earliest: LocalDate; posts: number }
  /** A theme that suits no format of a channel, which costs it so many thousandths of a post; the channel's usual format would do. */
  | { code: 'limit.compatible'; channelId: Id; themeId: Id; formatId: Id; owed: number }
  /** Nobody makes the format, or none of those of the channel where it is null. */
  | { code: 'limit.maker'; channelId: Id; formatId: Id | null; posts: number }
  /** A milestone's post that is not there, and why. */
  | {
      code: 'limit.milestone'
      milestoneId: Id
      channelId: Id
      date: LocalDate
      days: number
      why: MilestoneObstacle
    }
  /** So much more would hire for all of them. */
  | { code: 'limit.budget'; hiredHelpId: Id; posts: number; costCents: number }

/** An official holiday that is not quiet, and how many of the plan's places fall on it. */
export interface HolidayPlaces {
  date: LocalDate
  keyDate: KeyDate['code']
  places: number
}

export interface PlanReport {
  metrics: readonly Metric[]
  limits: readonly Limit[]
  /** In order of date. */
  holidays: readonly HolidayPlaces[]
  /** Posts wanted by frequency and placed, standing ones included. */
  wanted: number
  placed: number
}

/** How far a plan is, in this order: choosing moments, dealing themes, finding who makes it, saying why. */
export const planSteps = ['moments', 'themes', 'makers', 'reasons'] as const
export type PlanStep = (typeof planSteps)[number]

export interface Plan {
  places: readonly Place[]
  leftOut: readonly LeftOut[]
  report: PlanReport
}

/** The parts of a place that a difference names when they change. */
export type PlacePart =
  | 'date'
  | 'time'
  | 'theme'
  | 'format'
  | 'message'
  | 'segment'
  | 'origin'
  | 'owner'
  | 'promotion'
  | 'family'
  | 'other'

/** What applying a plan would do to the free places of the calendar, before anything is written. */
export interface Difference {
  added: readonly Place[]
  /** Free places that stay but change: `parts` says in what. */
  moved: readonly {
    postId: Id
    from: { date: LocalDate; time: LocalTime }
    place: Place
    parts: readonly PlacePart[]
  }[]
  removed: readonly {
    postId: Id
    channelId: Id
    date: LocalDate
    time: LocalTime
    themeId: Id | null
    formatId: Id | null
  }[]
  /** Free places that stay exactly as they are, by post. */
  kept: readonly { postId: Id; place: Place }[]
  /** Posts in the horizon that no plan touches. */
  standing: number
  leftOut: readonly LeftOut[]
}
