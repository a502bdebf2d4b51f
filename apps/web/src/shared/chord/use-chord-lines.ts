import { addDays, type LocalDate } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { useValueName } from './use-value-name.ts'

/** One period tells little: a year of results up to its end is looked at. */
const CHORD_DAYS = 364

/** Over which days a chord is looked for, up to a day or today. */
export function chordHorizon(until: LocalDate, today: LocalDate): { from: LocalDate; until: LocalDate } {
  const last = until < today ? until : today
  return { from: addDays(last, -CHORD_DAYS), until: last }
}

/** What does clearly more or less than average, a sentence each; undefined until it is known. */
export function useChordLines(until: LocalDate): readonly string[] | undefined {
  const { t } = useTranslation(['review', 'insight'])
  const { workspaceId, language, today } = useWorkspace()
  const nameOf = useValueName()
  const query = useQuery(trpc.result.chord.queryOptions({ workspaceId, horizon: chordHorizon(until, today) }))
  const times = (value: number) => formatNumber(value, language, 2)
  return query.data?.chord.factors.flatMap(({ factor, channelId, values }) =>
    values
      .filter(({ verdict }) => verdict === 'more' || verdict === 'less')
      .map(({ value, effect, low, high }) => {
        const figures = { times: times(effect), low: times(low), high: times(high) }
        if (factor === 'inviting') return t('chordLineInviting', figures)
        const where = channelId === null ? '' : nameOf('channel', channelId)
        return t('chordLine', {
          ...figures,
          factor: t(`insight:factor.${factor}`),
          name: [nameOf(factor, value), where].filter(Boolean).join(', '),
        })
      }),
  )
}
