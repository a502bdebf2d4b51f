export type ProblemCode =
  | 'channels.none'
  | 'channels.thirdFocus'
  | 'channel.noFrequency'
  | 'channel.noWindows'
  | 'channel.tooFrequent'
  | 'channel.rubrics'
  | 'people.none'
  | 'people.noHours'
  | 'people.tooFew'
  | 'format.noMaker'
  | 'closed.everywhere'
  | 'themes.none'
  | 'themes.noStories'
  | 'theme.noFormats'
  | 'theme.overHalf'
  | 'goals.weightless'
  | 'message.noTheme'
  | 'messages.rational'
  | 'milestone.channel'
  | 'milestone.format'
  | 'milestone.closed'
  | 'milestone.crowded'
  | 'promotion.noCeiling'
  | 'promotion.ceilingLow'
  | 'promotion.noChannel'
  | 'hiredHelp.budgetLow'
  | 'sources.none'
  | 'reachability.none'
  | 'channel.unanswered'
  | 'segment.nobody'
  | 'segments.noActivity'

/** A remark on strategy or tactic: never a refusal. */
export interface Problem {
  code: ProblemCode
  /** Where it belongs, dotted, from `strategy` or `tactic`: `tactic.channels.2.windows`. */
  path: string
  /** Ids end in `Id`; frequencies in thousandths of a post a week, minutes, cents and shares as everywhere. */
  params: Readonly<Record<string, string | number>>
}
