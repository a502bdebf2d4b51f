import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PlanButton } from '../../plan/plan-button.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import type { useWalkAway } from './use-walk-away.ts'
import classes from './effect.module.css'

interface Props {
  walkAway: ReturnType<typeof useWalkAway>
  /** How many posts an update of the plan would change; nothing is offered where it would change none. */
  changes: number
}

/** What can be done with the effect: write it, or walk away from it. */
export function EffectFoot({ walkAway, changes }: Props) {
  const { t } = useTranslation('whatIf')
  const { editor } = useTactic()
  if (changes === 0 && !walkAway.isOffered) return null
  return (
    <div className={classes.foot}>
      {changes > 0 && <PlanButton variant='light' count={changes} beforeOpen={editor.draft.flush} />}
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
