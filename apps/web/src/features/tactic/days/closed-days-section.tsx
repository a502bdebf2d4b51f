import { addDays } from '@cadans/domain'
import { Button, Group, Stack, Text } from '@mantine/core'
import { CirclePause } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { newId } from '../../../lib/new-id.ts'
import { useToasts } from '../../../lib/use-toasts.tsx'
import { useWorkspace } from '../../../lib/workspace.ts'
import { closedDaysCalls } from '../../strategy/rows/row-calls.ts'
import { useRowActions } from '../../strategy/rows/use-row-actions.ts'
import { AddButton } from '../parts/add-button.tsx'
import { Hint } from '../parts/hint.tsx'
import { useTactic } from '../tactic-context.ts'
import { ClosedDaysLine } from './closed-days-line.tsx'

/** Days on which nothing is posted. */
export function ClosedDaysSection() {
  const { t } = useTranslation('tactic')
  const { today } = useWorkspace()
  const { strategy } = useTactic()
  const { add, remove, isPending } = useRowActions(closedDaysCalls)
  const toasts = useToasts()
  const coming = strategy.closedDays.toSorted((a, b) => (a.from < b.from ? -1 : 1))

  async function pause(): Promise<void> {
    const row = {
      id: newId(),
      from: today,
      until: addDays(today, 6),
      reason: t('closed.pauseReason'),
      pauses: true,
    }
    if (await add(row)) toasts.told(t('closed.paused'))
  }

  return (
    <Stack>
      <Hint>{t('closed.hint')}</Hint>
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
              id: newId(),
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
          title={t('closed.pauseHint')}
          disabled={isPending}
          onClick={() => void pause()}
        >
          {t('closed.pauseNow')}
        </Button>
      </Group>
    </Stack>
  )
}
