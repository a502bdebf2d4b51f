import type { Id } from './id.ts'
import type { MilestoneObstacle } from './milestone.ts'
import type { LocalDate, LocalTime, Weekday } from './time.ts'

/**
 * Why a place is as it is: a code and the figures that decided, which the client puts into words and a test recomputes.
 * Shares and debts (`owed`) are in thousandths of a post; minutes are minutes; `activity` is the audience score of the slot.
 */
export type Reason =
  /** Goes on from the plan before: what did not have to change was left as it was. */
  | { code: 'place.kept' }
  /** The same place, which stood at this moment before and can no longer. */
  | { code: 'place.moved'; date: LocalDate; time: LocalTime }
  | {
      code: 'slot.activity'
      weekday: Weekday
      time: LocalTime
      activity: number
      rank: number
      of: number
      /** Starts of the week that are as active, this one among them. Left out in plans that did not count them. */
      equal?: number
      assumed: boolean
      segmentId: Id | null
    }
  /** Somebody answers after it: without that, other starts would have been chosen. */
  | { code: 'slot.reachable'; weekday: Weekday; time: LocalTime; share: number }
  /** Instead of a more active start, so that hours and weekdays can be compared: for so much less audience, per mille. */
  | { code: 'slot.spread'; weekday: Weekday; time: LocalTime; loss: number }
  | { code: 'slot.rubric'; rubricId: Id; weekday: Weekday; time: LocalTime }
  /** So many days from a milestone, below 0 before it. */
  | { code: 'slot.milestone'; milestoneId: Id; date: LocalDate; days: number }
  | { code: 'slot.campaign'; campaignId: Id; intensity: number }
  | { code: 'theme.owed'; themeId: Id; owed: number; share: number }
  /** Its share here is another than usual, in per mille: for a campaign, or for a season where there is none. */
  | { code: 'theme.shifted'; themeId: Id; share: number; usual: number; campaignId: Id | null }
  | { code: 'theme.rubric'; themeId: Id; rubricId: Id }
  | { code: 'theme.milestone'; themeId: Id; milestoneId: Id }
  | { code: 'theme.reserve'; share: number }
  /** Own, because the theme takes nothing from others. */
  | { code: 'origin.theme'; themeId: Id }
  | { code: 'message.owed'; messageId: Id; owed: number; share: number }
  | { code: 'message.milestone'; messageId: Id; milestoneId: Id }
  | { code: 'goal.owed'; goalId: Id; owed: number }
  | { code: 'segment.owed'; segmentId: Id; owed: number; share: number }
  | { code: 'origin.owed'; origin: 'own' | 'curated'; owed: number; share: number; sourceId: Id | null }
  | { code: 'inviting.reachable'; minutes: number; share: number }
  /** Nobody has said yet when somebody is there to answer. */
  | { code: 'inviting.owed'; share: number }
  | { code: 'format.owed'; formatId: Id; owed: number; share: number }
  | { code: 'format.rubric'; formatId: Id; rubricId: Id }
  | { code: 'format.milestone'; formatId: Id; milestoneId: Id }
  /** Made once, for so many more channels. */
  | { code: 'idea.shared'; channels: number }
  /** Adapted from the post on another channel, in so many minutes instead of making it anew. */
  | { code: 'idea.adapted'; channelId: Id; date: LocalDate; minutes: number; wholeMinutes: number }
  | { code: 'owner.flexible'; personId: Id; formats: number; freeMinutes: number; weeklyMinutes: number }
  /** With this post, so far behind their share of all hours made up to it, in order of production week, then of time. */
  | { code: 'owner.balanced'; personId: Id; owedMinutes: number; share: number }
  | { code: 'owner.rubric'; personId: Id; rubricId: Id }
  | { code: 'owner.overload'; personId: Id; overMinutes: number; weeklyMinutes: number }
  | { code: 'owner.hired'; hiredHelpId: Id; costCents: number; leftCents: number }
  | { code: 'owner.retainer'; hiredHelpId: Id; leftPosts: number }
  | { code: 'production.forward'; week: LocalDate; weeks: number }
  | { code: 'promotion.rule'; ruleId: Id; amountCents: number; value: number; leftCents: number }

/** A wish that the plan could not place, and the rule that forbade it. `count` posts of one channel and week. */
export type LeftOut = { channelId: Id; week: LocalDate; count: number } & (
  | { code: 'left.closed'; days: number }
  | { code: 'left.windows'; slots: number }
  | { code: 'left.spacing'; spacingMinutes: number; mostPerDay: number }
  | { code: 'left.lead'; formatId: Id; leadDays: number; earliest: LocalDate }
  | { code: 'left.maker'; formatId: Id | null }
  /** Those who can make it are away in every week in which it could be made. */
  | { code: 'left.absent' }
  | { code: 'left.budget'; hiredHelpId: Id; monthlyCents: number }
  | { code: 'left.compatible'; themeId: Id | null }
  | { code: 'left.past'; days: number }
  /** A post for a milestone, on its own date, so many days from the milestone. */
  | { code: 'left.milestone'; milestoneId: Id; date: LocalDate; days: number; why: MilestoneObstacle }
)

export type LeftOutCode = LeftOut['code']
