import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readRefusal } from '../../lib/refusal.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'

/**
 * Applies a plan. One that went stale is not written: it is asked for again, and `wasStale` from then on.
 * @param refetch asks for the proposal again
 */
export function useApplyPlan(refetch: () => Promise<unknown>) {
  const { t } = useTranslation('plan')
  const [wasStale, setStale] = useState(false)
  const onRefused = useCallback(
    (error: unknown) => {
      if (readRefusal(error).code !== 'plan.stale') return false
      setStale(true)
      void refetch()
      return true
    },
    [refetch],
  )
  const apply = useChange(trpc.plan.applyPlan.mutationOptions(), {
    onRefused,
    done: ({ placed, moved, removed }) => t('applied', { placed, moved, removed }),
  })
  return { apply, wasStale }
}
