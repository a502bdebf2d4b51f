import { addDays } from '@cadans/domain'
import { Button, Group, Stack, Text } from '@mantine/core'
import { CirclePause } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../../lib/workspace.ts'
import { PauseDialog } from '../../pause/pause-dialog.tsx'
import { closedDaysCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import { ClosedDaysLine } from './closed-days-line.tsx'
import { QuietHolidays } from './quiet-holidays.tsx'

/** Days on which nothing is posted. */
export function ClosedDaysSection() {
  const { t } = useTranslation(['tactic', 'pause'])
  const { today } = useWorkspace()
  const { strategy } = useTactic()
  const { add, remove, isPending } = useRowActions(closedDaysCalls)
  const [isPausing, setPausing] = useState(false)
  const coming = strategy.closedDays.toSorted((a, b) => (a.from < b.from ? -1 : 1))

  return (
    <Stack>
      <Hint>{t('closed.hint')}</Hint>
      <QuietHolidays />
      {coming.length === 0 && <Text c='dimmed'>{t('closed.empty')}</Text>}
      <div>
        {coming.map((days) => (
          <ClosedDaysLine
            key={days.id}
            days={days}
            onRemove={(row) => void remove(row, t('closed.removed'))}
          />
        ))}
      </div>
      <Group>
        <AddButton
          label={t('closed.add')}
          isDisabled={isPending}
          onClick={() =>
            void add({
              from: addDays(today, 14),
              until: addDays(today, 14),
              reason: '',
              pauses: false,
            })
          }
        />
        <Button
          variant='default'
          leftSection={<CirclePause size={16} aria-hidden />}
          onClick={() => setPausing(true)}
        >
          {t('pause:action')}
        </Button>
      </Group>
      <PauseDialog opened={isPausing} onClose={() => setPausing(false)} />
    </Stack>
  )
}
