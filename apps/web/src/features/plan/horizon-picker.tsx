import { daysBetween, type Horizon, horizonSchema } from '@cadans/domain'
import { Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { problemAt, problemsOf } from '../../lib/draft/problems.ts'
import { useProblemSentence } from '../../lib/draft/use-problem-sentence.ts'
import { DateField } from '../../ui/date-field.tsx'
import { type HorizonChoice, horizonChoices, horizonOf } from './horizons.ts'

export interface HorizonPickerProps {
  choice: HorizonChoice
  /** The period of the plan there is. */
  current: Horizon
  horizon: Horizon
  onChange: (choice: HorizonChoice, horizon: Horizon) => void
}

/** The period a plan is about: a quarter unless chosen otherwise. */
export function HorizonPicker({ choice, current, horizon, onChange }: HorizonPickerProps) {
  const { t } = useTranslation('plan')
  const { today, language } = useWorkspace()
  const sentenceOf = useProblemSentence()
  const problem = problemAt(problemsOf(horizonSchema, horizon), 'until')
  const weeks = Math.round((daysBetween(horizon.from, horizon.until) + 1) / 7)
  return (
    <Stack gap='xs'>
      <SegmentedControl
        aria-label={t('horizon.label')}
        fullWidth
        value={choice}
        data={horizonChoices.map((value) => ({
          value,
          label: t(`horizon.${value}`, { until: formatDate(current.until, language, 'short') }),
        }))}
        onChange={(value) => {
          const next = horizonChoices.find((one) => one === value) ?? 'current'
          if (next === 'custom') onChange(next, horizon)
          else onChange(next, next === 'current' ? current : horizonOf(next, today))
        }}
      />
      {choice === 'custom' ? (
        <Group align='flex-start' gap='sm'>
          <DateField
            w={170}
            label={t('horizon.from')}
            value={horizon.from}
            onChange={(from) => onChange(choice, { ...horizon, from })}
          />
          <DateField
            w={170}
            label={t('horizon.until')}
            value={horizon.until}
            error={problem === undefined ? undefined : sentenceOf(problem)}
            onChange={(until) => onChange(choice, { ...horizon, until })}
          />
        </Group>
      ) : (
        <Text size='sm' c='dimmed'>
          {t('horizon.shown', {
            from: formatDate(horizon.from, language),
            until: formatDate(horizon.until, language),
          })}
          {' · '}
          {t('horizon.weeks', { count: weeks })}
        </Text>
      )}
    </Stack>
  )
}
