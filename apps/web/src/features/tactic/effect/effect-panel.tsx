import { quarterFrom } from '@cadans/domain'
import type { Problem } from '@cadans/planner'
import { Loader, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import { trpc } from '../../../lib/trpc.ts'
import { useErrorSentence } from '../../../lib/use-sentences.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { changesOf, countsOf, type DifferenceKind } from '../../plan/difference-groups.ts'
import { useCurrentHorizon } from '../../plan/use-current-horizon.ts'
import { useProposal } from '../../plan/use-proposal.ts'
import { useTactic } from '../tactic-context.ts'
import { RemarkList } from './remark-list.tsx'
import classes from '../tactic.module.css'

const kinds: readonly DifferenceKind[] = ['added', 'moved', 'removed', 'kept', 'leftOut']

/** The consequence beside the choice: what the draft, as it was saved last, would change in the quarter ahead. */
export function EffectPanel({ remarks }: { remarks: readonly Problem[] }) {
  const { t } = useTranslation('tactic')
  const { workspaceId, today, language } = useWorkspace()
  const saved = useQuery(trpc.tactic.get.queryOptions({ workspaceId }))
  const { editor } = useTactic()
  const sentenceOf = useErrorSentence()
  const current = useCurrentHorizon()
  const horizon = current ?? quarterFrom(today)
  const { data, error, isFetching } = useProposal(horizon, {
    rebalance: false,
    isWanted: current !== undefined,
  })
  const isBusy = isFetching || editor.state === 'waiting' || editor.state === 'saving'
  const counts = data === undefined ? undefined : countsOf(data.difference)
  const period = {
    from: formatDate(horizon.from, language, 'short'),
    until: formatDate(horizon.until, language, 'short'),
  }

  return (
    <aside className={classes.effect} aria-label={t('effect.title')}>
      <div className={classes.effectHead}>
        <h2>{t('effect.title')}</h2>
        <span>{t('effect.period', period)}</span>
        {isBusy && <Loader size='xs' aria-label={t('effect.computing')} />}
      </div>
      {editor.state === 'invalid' ? (
        <p className={classes.effectText}>{t('effect.wrong')}</p>
      ) : error !== null ? (
        <p className={classes.effectText} role='alert'>
          {sentenceOf(error)}
        </p>
      ) : counts === undefined || data === undefined ? (
        <Skeleton height={120} radius='md' />
      ) : (
        <div role='status' aria-busy={isBusy}>
          <dl className={classes.counts}>
            {kinds.map((kind) => (
              <div key={kind} data-kind={kind} data-none={counts[kind] === 0}>
                <dt>{t(`effect.${kind}`)}</dt>
                <dd>{counts[kind]}</dd>
              </div>
            ))}
          </dl>
          <p className={classes.effectText}>
            {changesOf(data.difference) === 0
              ? `${t('effect.same')} `
              : saved.data?.isApplied === true && `${t('effect.unchanged')} `}
            {t('effect.standing', { count: data.difference.standing })}
          </p>
        </div>
      )}
      {remarks.length > 0 && <h3 className={classes.remarksTitle}>{t('effect.remarks')}</h3>}
      <RemarkList remarks={remarks} />
    </aside>
  )
}
