import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PlanButton } from '../../plan/plan-button.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import type { useWalkAway } from './use-walk-away.ts'
import classes from './effect.module.css'

/** What can be done with the effect: write it, or walk away from it. */
export function EffectFoot({ walkAway }: { walkAway: ReturnType<typeof useWalkAway> }) {
  const { t } = useTranslation('whatIf')
  const { editor } = useTactic()
  return (
    <div className={classes.foot}>
      <PlanButton variant='light' label={t('apply')} beforeOpen={editor.draft.flush} />
      {walkAway.isOffered && (
        <Button
          variant='subtle'
          color='gray'
          title={t('walkAwayTitle')}
          aria-disabled={!walkAway.isChanged}
          {...(!walkAway.isChanged && { 'data-disabled': true })}
          onClick={() => void walkAway.go()}
        >
          {t('walkAway')}
        </Button>
      )}
    </div>
  )
}
