import type { Campaign } from '@cadans/domain'
import { Chip, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../ui/form/number-field.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import classes from '../../../ui/form/form.module.css'

export interface ThemeFactorsProps {
  factors: Campaign['themeFactors']
  wrong: (index: number) => string | undefined
  onChange: (factors: Campaign['themeFactors']) => void
}

/** Themes that come back more often during a campaign, and how much. */
export function ThemeFactors({ factors, wrong, onChange }: ThemeFactorsProps) {
  const { t } = useTranslation('tactic')
  const { tactic } = useTactic()
  const themes = tactic.themes.filter(({ retired }) => !retired)
  return (
    <Stack gap={6} role='group' aria-label={t('campaigns.themes')}>
      <Text size='sm' fw={650}>
        {t('campaigns.themes')}
      </Text>
      <Group gap={6}>
        {themes.map(({ id, name }) => (
          <Chip
            key={id}
            size='sm'
            variant='outline'
            checked={factors.some(({ themeId }) => themeId === id)}
            onChange={(isChosen) =>
              onChange(
                isChosen
                  ? [...factors, { themeId: id, factor: 2000 }]
                  : factors.filter(({ themeId }) => themeId !== id),
              )
            }
          >
            {name}
          </Chip>
        ))}
      </Group>
      <div className={classes.fields}>
        {factors.map(({ themeId, factor }, index) => {
          const name = themes.find(({ id }) => id === themeId)?.name
          return name === undefined ? null : (
            <NumberField
              key={themeId}
              label={t('campaigns.factor', { name })}
              value={factor}
              unit={t('campaigns.times')}
              scale={1000}
              error={wrong(index)}
              onChange={(next) => onChange(factors.toSpliced(index, 1, { themeId, factor: next }))}
              width={230}
            />
          )
        })}
      </div>
    </Stack>
  )
}
