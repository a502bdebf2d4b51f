import { lastDayOf } from './milestone.ts'
import { only } from './only.ts'
import type { PlanBasis } from './strategy.ts'
import type { Tactic } from './tactic.schema.ts'
import type { LocalDate } from './time.ts'

export type DocumentTactic = ReturnType<typeof documentTactic>

/**
 * The answers of step 6 that stand in the document of a strategy: what holds now or is to come. What was taken out and what is over is
 * left out.
 */
export function documentTactic({ strategy, tactic }: PlanBasis, today: LocalDate) {
  const { promotion } = tactic
  return {
    themes: only(tactic.themes.filter(isCurrent), 'id', 'name', 'share', 'colour', 'messageIds', 'ownOnly'),
    ownShare: tactic.ownShare,
    /** Where it is otherwise. */
    ownOn: tactic.channels.flatMap(({ channelId, ownShare }) =>
      ownShare === null ? [] : [{ channelId, ownShare }],
    ),
    sources: only(tactic.sources.filter(isCurrent), 'id', 'name', 'kind', 'link'),
    tone: tactic.toneOfVoice,
    visual: tactic.visualLanguage,
    rhythm: rhythmOf({ strategy, tactic }),
    formats: only(tactic.formats.filter(isCurrent), 'id', 'name', 'ownMinutes', 'leadDays'),
    /** Where the segments are divided otherwise. */
    segments: only(
      tactic.channels.filter(({ segmentShares }) => segmentShares.length > 0),
      'channelId',
      'segmentShares',
    ),
    people: only(strategy.people, 'id', 'name', 'weeklyMinutes'),
    hired: only(tactic.hiredHelp.filter(isCurrent), 'id', 'name', 'kind', 'costCents', 'monthlyCents'),
    reach: answeringOf(tactic),
    ceilingCents: promotion.monthlyCeilingCents,
    rules: only(
      promotion.rules,
      ...(['id', 'name', 'amountCents', 'channelIds', 'roles', 'segmentIds'] as const),
      ...(['themeIds', 'formatIds', 'goalIds', 'campaignIds'] as const),
    ),
    lines: only(promotion.lines, 'id', 'name', 'monthlyCents'),
    campaigns: only(
      strategy.campaigns.filter(({ until }) => until >= today),
      ...(['id', 'name', 'from', 'until'] as const),
    ),
    milestones: only(
      strategy.milestones.filter((one) => lastDayOf(one) >= today),
      ...(['id', 'name', 'date', 'days'] as const),
    ),
    rubrics: only(strategy.rubrics, 'id', 'name', 'weekday', 'time', 'channelId'),
    audienceLoss: tactic.audienceLoss,
    invitingShare: tactic.invitingShare,
    reserveShare: tactic.reserveShare,
    reuseShare: tactic.reuse.share,
    /** Years whose official holidays are quiet: none in a country whose holidays are not known. */
    quietYears: strategy.country === 'other' ? [] : tactic.quietHolidayYears,
    closedDays: only(
      strategy.closedDays.filter(({ until }) => until >= today),
      ...(['id', 'from', 'until', 'reason'] as const),
    ),
  }
}

function isCurrent({ retired }: { retired: boolean }): boolean {
  return !retired
}

/** Channels that get posts, in their order. */
function rhythmOf({ strategy, tactic }: PlanBasis) {
  return strategy.channels
    .toSorted((a, b) => a.position - b.position)
    .flatMap(({ id, name, role }) => {
      const plan = tactic.channels.find(({ channelId }) => channelId === id)
      if (role === 'none' || plan === undefined) return []
      const { frequency, windows, formatShares } = plan
      return [{ id, name, role, frequency, windows, formatShares }]
    })
}

/** By who answers where: null is whoever is there, and everywhere. */
function answeringOf({ reachability }: Pick<Tactic, 'reachability'>) {
  const byWho = Map.groupBy(reachability, ({ personId, channelId }) => `${personId ?? ''} ${channelId ?? ''}`)
  return [...byWho.values()].flatMap((hours) =>
    hours.slice(0, 1).map(({ personId, channelId }) => ({
      personId,
      channelId,
      hours: only(hours, 'weekday', 'from', 'until'),
    })),
  )
}
