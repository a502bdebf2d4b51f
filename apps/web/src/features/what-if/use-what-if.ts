import type { Horizon, Tactic } from '@cadans/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { logWarning } from '../../lib/log-warning.ts'
import { client, trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { openPlannerPort } from './planner-port.ts'
import { previewOf } from './preview.ts'
import { createWhatIf, type WhatIfView } from './what-if.ts'

/** Milliseconds without a move after which the plan is thought through. */
const REST = 400
const PATIENCE = 15_000
/** Today and what stands change with the clock, not only with a change. */
const FRESH = 10 * 60_000

/**
 * What the tactic would do to the calendar, as it is under the hand.
 * @param tactic undefined while it is wrong: what was shown last stays
 * @returns with `retry` where what to plan from could not be read
 */
export function useWhatIf(
  tactic: Tactic | undefined,
  horizon: Horizon | undefined,
): WhatIfView & { retry: (() => void) | null } {
  const { workspaceId, today } = useWorkspace()
  const wanted = { workspaceId, horizon: horizon ?? { from: today, until: today } }
  const { data, error, refetch } = useQuery(
    trpc.plan.basis.queryOptions(wanted, {
      enabled: horizon !== undefined,
      placeholderData: keepPreviousData,
      staleTime: FRESH,
    }),
  )
  const [whatIf] = useState(() =>
    createWhatIf({
      open: openPlannerPort,
      warn: logWarning,
      rest: REST,
      patience: PATIENCE,
      askServer: async (basis, tried, signal) => {
        const wish = { workspaceId, horizon: basis.horizon, tactic: tried }
        const proposal = await client.plan.propose.query(wish, { signal })
        return previewOf(basis, tried, proposal)
      },
    }),
  )
  useEffect(() => () => whatIf.close(), [whatIf])
  // Reading again gives the parts that did not change as they were: then there is nothing new to plan from.
  const { now, zone, strategy, standing, free } = data ?? {}
  const known = data?.horizon
  const basis = useMemo(
    () =>
      now && zone && strategy && standing && free && known
        ? { now, zone, horizon: known, strategy, standing, free }
        : undefined,
    [now, zone, known, strategy, standing, free],
  )
  useEffect(() => {
    if (basis !== undefined) whatIf.know(basis)
  }, [whatIf, basis])
  useEffect(() => {
    if (tactic !== undefined) whatIf.ask(tactic)
  }, [whatIf, tactic])
  const view = useSyncExternalStore(whatIf.subscribe, whatIf.view)
  return useMemo(
    () => ({ ...view, error: view.error ?? error, retry: error === null ? null : () => void refetch() }),
    [view, error, refetch],
  )
}
