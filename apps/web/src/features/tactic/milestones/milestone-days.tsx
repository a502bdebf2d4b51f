import type { Milestone } from '@cadans/domain'
import { Chip, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Days that are offered, counted from the milestone. */
const usual: Milestone['days'] = [-28, -14, -7, -3, -1, 0, 1, 7]

export interface MilestoneDaysProps {
  days: Milestone['days']
  error: string | undefined
  onChange: (days: number[]) => void
}

/** On which days a milestone has its posts: teasers before it, the day itself, thanks after it. */
export function MilestoneDays({ days, error, onChange }: MilestoneDaysProps) {
  const { t } = useTranslation('tactic')
  const offered = [...new Set([...usual, ...days])].toSorted((a, b) => a - b)
  const nameOf = (day: number): string =>
    day === 0
      ? t('milestones.dayItself')
      : day < 0
        ? t('milestones.daysBefore', { count: -day })
        : t('milestones.daysAfter', { count: day })
  return (
    <Stack gap={6} role='group' aria-label={t('milestones.days')}>
      <Text size='sm' fw={650}>
        {t('milestones.days')}
        <Text span size='sm' c='dimmed' fw={450} pl='xs'>
          {t('milestones.daysHint')}
        </Text>
      </Text>
      <Chip.Group
        multiple
        value={days.map(String)}
        onChange={(chosen) => onChange(offered.filter((day) => chosen.includes(String(day))))}
      >
        <Group gap={6}>
          {offered.map((day) => (
            <Chip key={day} value={String(day)} size='sm' variant='outline'>
              {nameOf(day)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {error !== undefined && (
        <Text size='sm' c='red' role='alert'>
          {error}
        </Text>
      )}
    </Stack>
  )
}
