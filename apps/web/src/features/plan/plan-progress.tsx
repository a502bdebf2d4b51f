import { planSteps } from '@cadans/planner'
import { Button, Group, Loader, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'

/** Milliseconds between two looks at how far a plan is. */
const EACH = 700

/** How far a plan is that takes long, and the way to stop it. A plan of few posts is there before there is anything to show. */
export function PlanProgress({ onStop }: { onStop: () => void }) {
  const { t } = useTranslation('plan')
  const { workspaceId } = useWorkspace()
  const { data: step } = useQuery(
    trpc.plan.progress.queryOptions({ workspaceId }, { refetchInterval: EACH, staleTime: 0, gcTime: 0 }),
  )
  if (step === undefined || step === null) return null
  const name = t(`progress.${step}`)
  const at = step === 'waiting' ? 0 : planSteps.indexOf(step) + 1
  return (
    <Group gap='sm' justify='space-between'>
      <Group gap='sm' role='status'>
        <Loader size='sm' aria-hidden />
        <Text>{at === 0 ? name : t('progress.step', { at, of: planSteps.length, name })}</Text>
      </Group>
      <Button variant='default' onClick={onStop}>
        {t('progress.stop')}
      </Button>
    </Group>
  )
}
