import { setTimeout as wait } from 'node:timers/promises'
import { type Id, type Tactic, weekdays } from '@cadans/domain'
import { callProduct } from './product-call.ts'
import { startAnswers } from './start-answers.ts'

/** A tactic of nearly as many posts in three years as may be asked for: planning it takes longer than any test goes on. */
export function busyTactic(tactic: Tactic): Tactic {
  const frequency = Math.floor(9_000 / 156 / tactic.channels.length) * 1000
  const windows = weekdays.map((weekday) => ({ weekday, from: '06:00', until: '23:30', weight: 5 }))
  const channels = tactic.channels.map((channel) => ({
    ...channel,
    frequency,
    spacingMinutes: 0,
    mostPerDay: 12,
    windows,
  }))
  return { ...tactic, channels }
}

export const threeYears = { from: '2027-01-04', until: '2029-12-27' }

/**
 * Starts a workspace on a server that runs elsewhere, and a plan that takes long.
 * @returns what became of it, to be waited for, once it is being made
 */
export async function beginLongPlan(
  url: string,
  workspaceId: Id,
): Promise<{ outcome: Promise<PromiseSettledResult<unknown>[]> }> {
  const ask = <T>(path: string, input: object, isQuery = true): Promise<T> =>
    callProduct<T>(url, path, { input, isQuery })
  await ask('workspace.start', startAnswers(workspaceId), false)
  const { tactic } = await ask<{ tactic: Tactic }>('tactic.get', { workspaceId })
  const wish = { workspaceId, horizon: threeYears, tactic: busyTactic(tactic) }
  const outcome = Promise.allSettled([ask('plan.propose', wish)])
  while ((await ask('plan.progress', { workspaceId })) === null) await wait(20)
  return { outcome }
}
