import type { Season } from '@cadans/domain'
import { Stack, Text, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate, formatPosts } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { monthFactors, withMonth } from './season-months.ts'
import classes from './themes.module.css'
import { ForChanging, useIsReadOnly } from '../../../ui/read-only.tsx'

/** The factors a click steps through, in per mille. */
const steps = [
  { factor: 1000, word: 'usual' },
  { factor: 2000, word: 'double' },
  { factor: 3000, word: 'triple' },
  { factor: 0, word: 'rest' },
  { factor: 500, word: 'half' },
] as const

function nextFactor(factor: number): number {
  const at = steps.findIndex((step) => step.factor === factor)
  return steps[(at + 1) % steps.length]?.factor ?? 1000
}

export interface SeasonMonthsProps {
  seasons: readonly Season[]
  onChange: (seasons: Season[]) => void
}

/** The year as twelve buttons: each click on a month steps to the next factor. */
export function SeasonMonths({ seasons, onChange }: SeasonMonthsProps) {
  const { t } = useTranslation('tactic')
  const { language } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  return (
    <Stack gap={6} role='group' aria-label={t('themes.seasons')}>
      <Text size='sm' fw={650}>
        {t('themes.seasons')}
      </Text>
      <ForChanging>
        <Text size='sm' c='dimmed'>
          {t('themes.seasonHint')}
        </Text>
      </ForChanging>
      <div className={classes.months}>
        {monthFactors(seasons).map((factor, month) => {
          const name = formatDate(`2024-${String(month + 1).padStart(2, '0')}-01`, language, 'short').replace(
            /[\d\s.]/g,
            '',
          )
          const word = steps.find((step) => step.factor === factor)?.word
          const said =
            word === undefined
              ? t('themes.factor.other', { times: formatPosts(factor, language) })
              : t(`themes.factor.${word}`)
          return (
            <UnstyledButton
              key={month}
              data-reads
              disabled={isReadOnly}
              className={classes.month ?? ''}
              data-changed={factor !== 1000}
              aria-label={t('themes.monthFactor', { month: name, factor: said })}
              title={said}
              onClick={() => onChange(withMonth(seasons, month, nextFactor(factor)))}
            >
              <span style={{ height: Math.min(28, Math.max(2, factor / 110)) }} />
              {name}
            </UnstyledButton>
          )
        })}
      </div>
    </Stack>
  )
}
