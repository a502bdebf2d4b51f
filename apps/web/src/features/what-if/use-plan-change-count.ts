import type { Tactic } from '@cadans/domain'
import { useCurrentHorizon } from '../plan/use-current-horizon.ts'
import { changesIn } from './preview.ts'
import { useWhatIf } from './use-what-if.ts'

/** How many posts updating the plan would change now, planned beside the page; undefined while that is not known. */
export function usePlanChangeCount(tactic: Tactic): number | undefined {
  const { rested } = useWhatIf(tactic, useCurrentHorizon())
  return rested === null ? undefined : changesIn(rested)
}
