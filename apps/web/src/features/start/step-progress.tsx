import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type StepName, steps } from './start-draft.ts'
import classes from './start.module.css'

/** How far along the start one is, in words and as a track. */
export function StepProgress({ step }: { step: StepName }) {
  const { t } = useTranslation('start')
  const number = steps.indexOf(step)
  return (
    <div className={classes.progress}>
      <Text size='xs' c='dimmed'>
        {t('step', { step: number + 1, steps: steps.length })} · {t(`steps.${step}`)}
      </Text>
      <div className={classes.track} aria-hidden>
        {steps.map((one, index) => (
          <span key={one} data-done={index <= number || undefined} />
        ))}
      </div>
    </div>
  )
}
