import type { TacticChange } from '@cadans/domain'
import type { Proposal, ProposalReason } from '@cadans/insight'
import { useTranslation } from 'react-i18next'
import { formatNumber, formatPosts, formatShare, formatWeekday } from '../../lib/format.ts'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { useValueName } from '../../shared/chord/use-value-name.ts'

export interface ProposalSentences {
  change: (change: TacticChange) => string
  reason: (reason: ProposalReason) => string
  /** What it would do, or that nobody can say. */
  expected: (proposal: Pick<Proposal, 'change' | 'expected'>) => string
}

/** Proposals in words. */
export function useProposalSentence(): ProposalSentences {
  const { t } = useTranslation('insight')
  const { language } = useWorkspace()
  const lookup = usePostBasis().basis?.lookup
  const kpis = useGroundwork().data?.kpis ?? []
  const valueName = useValueName()
  const percent = (perMille: number) => `${formatShare(perMille, language)}%`
  const times = (value: number) => formatNumber(value, language, 2)
  const part = (share: number) => `${formatNumber(100 * share, language, 0)}%`
  const channelOf = (id: string | null) => (id === null ? '' : (lookup?.channels.get(id)?.name ?? ''))

  function change(wanted: TacticChange): string {
    switch (wanted.code) {
      case 'share.theme': {
        const name = (id: string) => lookup?.themes.get(id)?.name ?? ''
        return t('proposal.share.theme', {
          to: name(wanted.toId),
          from: name(wanted.fromId),
          points: percent(wanted.points),
        })
      }
      case 'share.format': {
        const name = (id: string) => lookup?.formats.get(id)?.name ?? ''
        return t('proposal.share.format', {
          channel: channelOf(wanted.channelId),
          to: name(wanted.toId),
          from: name(wanted.fromId),
          points: percent(wanted.points),
        })
      }
      case 'share.segment': {
        const name = (id: string) => lookup?.segments.get(id)?.name ?? ''
        return t('proposal.share.segment', {
          channel: channelOf(wanted.channelId),
          to: name(wanted.toId),
          from: name(wanted.fromId),
          points: percent(wanted.points),
        })
      }
      case 'share.own': {
        const shares = { before: percent(wanted.before), after: percent(wanted.after) }
        return wanted.channelId === null
          ? t('proposal.share.own', shares)
          : t('proposal.share.own_channel', { ...shares, channel: channelOf(wanted.channelId) })
      }
      case 'share.inviting':
        return t('proposal.share.inviting', { before: percent(wanted.before), after: percent(wanted.after) })
      case 'window.weight':
        return t('proposal.window.weight', {
          channel: channelOf(wanted.channelId),
          weekday: formatWeekday(wanted.weekday, language),
          from: wanted.from,
          until: wanted.until,
          before: wanted.before,
          after: wanted.after,
        })
      case 'frequency':
        return t('proposal.frequency', {
          channel: channelOf(wanted.channelId),
          before: formatPosts(wanted.before, language),
          after: formatPosts(wanted.after, language),
        })
    }
  }

  function reason(fact: ProposalReason): string {
    switch (fact.code) {
      case 'chord.times': {
        const figures = {
          times: times(fact.times),
          low: times(fact.low),
          high: times(fact.high),
          betterPosts: fact.betterPosts,
          worsePosts: fact.worsePosts,
        }
        return fact.factor === 'inviting'
          ? t('reason.chord.times_inviting', figures)
          : t('reason.chord.times', {
              ...figures,
              better: valueName(fact.factor, fact.better),
              worse: valueName(fact.factor, fact.worse),
            })
      }
      case 'chord.window':
        return t('reason.chord.window', {
          times: times(fact.times),
          low: times(fact.low),
          high: times(fact.high),
          posts: fact.posts,
        })
      case 'adherence.short':
      case 'adherence.full': {
        const figures = {
          channel: channelOf(fact.channelId),
          weeks: fact.weeks,
          published: fact.published,
          target: formatPosts(fact.target, language),
        }
        return fact.code === 'adherence.short'
          ? t('reason.adherence.short', figures)
          : t('reason.adherence.full', figures)
      }
      case 'kpi.behind':
        return t('reason.kpi.behind', {
          kpi: kpis.find(({ id }) => id === fact.kpiId)?.name ?? '',
          behind: percent(fact.behind),
        })
      case 'answers.late':
        return t('reason.answers.late', {
          comments: fact.comments,
          share: part(fact.share / 1000),
          low: part(fact.low / 1000),
          high: part(fact.high / 1000),
        })
    }
  }

  function expected({ change: wanted, expected: promise }: Pick<Proposal, 'change' | 'expected'>): string {
    if (promise === null) return t('proposal.unpromised')
    const figures = { times: times(promise.times), low: times(promise.low), high: times(promise.high) }
    return 'channelId' in wanted && wanted.channelId !== null
      ? t('proposal.expectedChannel', figures)
      : t('proposal.expected', figures)
  }

  return { change, reason, expected }
}
