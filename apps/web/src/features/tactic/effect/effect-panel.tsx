import type { Problem } from '@cadans/planner'
import { Button, Skeleton, VisuallyHidden } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../../lib/may.ts'
import { useSame } from '../../../lib/use-same.ts'
import { useErrorSentence } from '../../../lib/use-sentences.ts'
import { PlanCauses } from '../../plan/plan-causes.tsx'
import { useCurrentHorizon } from '../../plan/use-current-horizon.ts'
import { lookupOf } from '../../../shared/posts/post-lookup.ts'
import { PreviewCounts } from '../../what-if/preview-counts.tsx'
import { PreviewParts } from '../../what-if/preview-parts.tsx'
import { changesIn } from '../../what-if/preview.ts'
import { useWhatIf } from '../../what-if/use-what-if.ts'
import { useTactic } from '../parts/tactic-context.ts'
import { EffectFoot } from './effect-foot.tsx'
import { EffectHead } from './effect-head.tsx'
import { RemarkList } from './remark-list.tsx'
import { useWalkAway } from './use-walk-away.ts'
import classes from './effect.module.css'

/** The consequence beside the choice: what the tactic, as it is under the hand, would change in the calendar. */
export function EffectPanel({ remarks }: { remarks: readonly Problem[] }) {
  const { t } = useTranslation(['whatIf', 'common'])
  const may = useMay()
  const { tactic, strategy, editor } = useTactic()
  const horizon = useCurrentHorizon()
  const isWrong = editor.problems.length > 0
  const whatIf = useWhatIf(isWrong ? undefined : tactic, horizon)
  const { preview: newest, rested, isRested, error, retry } = whatIf
  // The slider under the hand is drawn first, the picture as soon as there is time.
  const preview = useDeferredValue(newest)
  const { themes: moved, formats, sources, hiredHelp } = useDeferredValue(tactic)
  // Names and colours, not shares: what a hand moves draws nothing here, the preview that follows does.
  const themes = useSame(moved.map((theme) => ({ ...theme, share: 0 })))
  const lookup = useMemo(
    () => lookupOf(strategy, { themes, formats, sources, hiredHelp }),
    [strategy, themes, formats, sources, hiredHelp],
  )
  const sentenceOf = useErrorSentence()
  const walkAway = useWalkAway()
  const [isOpen, setOpen] = useState(false)
  const hasError = error !== null && error !== undefined
  const changes = preview === null ? 0 : changesIn(preview)

  return (
    <aside className={classes.effect} aria-label={t('title')} data-open={isOpen || undefined}>
      <EffectHead
        horizon={horizon}
        isBusy={!isRested && !isWrong && !hasError}
        isOpen={isOpen}
        onOpen={setOpen}
      />
      {isWrong ? (
        <p className={classes.text}>{t('wrong')}</p>
      ) : (
        hasError && (
          <p className={classes.text} role='alert'>
            {sentenceOf(error)}{' '}
            {retry !== null && (
              <Button variant='subtle' size='compact-sm' onClick={retry}>
                {t('common:tryAgain')}
              </Button>
            )}
          </p>
        )
      )}
      {preview === null ? (
        !hasError &&
        !isWrong && <Skeleton height={58} radius='md' aria-label={t('computing')} role='status' />
      ) : (
        <div className={classes.shown} data-old={isWrong || hasError || undefined}>
          <PreviewCounts counts={preview.counts} />
        </div>
      )}
      <VisuallyHidden role='status'>{rested === null ? '' : t('spoken', rested.counts)}</VisuallyHidden>
      <div className={classes.body}>
        {preview !== null && (
          <div className={classes.shown} data-old={isWrong || hasError || undefined}>
            <p className={classes.text}>
              {changes === 0 && `${t('same')} `}
              {t('standing', { count: preview.standing })}
            </p>
            {changes > 0 && !walkAway.isChanged && isRested && <PlanCauses />}
            <PreviewParts preview={preview} lookup={lookup} />
          </div>
        )}
        {preview === null && !hasError && !isWrong && <Skeleton height={260} radius='md' aria-hidden />}
        {remarks.length > 0 && <h3 className={classes.remarks}>{t('remarks')}</h3>}
        <RemarkList remarks={remarks} />
      </div>
      {may.plan && <EffectFoot walkAway={walkAway} changes={changes} />}
    </aside>
  )
}
