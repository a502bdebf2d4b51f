import type { Tactic } from '@cadans/domain'
import { useTimeout } from '@mantine/hooks'
import { useState } from 'react'
import { useCurrentHorizon } from '../plan/use-current-horizon.ts'
import { changesIn } from './preview.ts'
import { useWhatIf } from './use-what-if.ts'

/** Milliseconds that the line and the processor are left to what the page shows. */
const AFTER_FIRST_LOOK = 3_000

/** How many posts updating the plan would change now, planned beside the page once that stands; undefined while it is not known. */
export function usePlanChangeCount(tactic: Tactic): number | undefined {
  const horizon = useCurrentHorizon()
  const [isSeen, setSeen] = useState(false)
  useTimeout(() => setSeen(true), AFTER_FIRST_LOOK, { autoInvoke: true })
  const { rested } = useWhatIf(isSeen ? tactic : undefined, isSeen ? horizon : undefined)
  return rested === null ? undefined : changesIn(rested)
}
