import { makePlan, type PlanRequest, postFieldsOf } from '../src/index.ts'

/**
 * The fast plan, the improved one, what re-planning makes of that when its first theme gives four points to its second, and the
 * improved one with ideas on several channels and hours balanced.
 */
export function planTexts(request: PlanRequest): string {
  const improved = makePlan(request, { effort: 'improved' })
  const free = improved.places.map((place, index) => ({ id: String(index), ...postFieldsOf(place) }))
  const points = [-40, 40]
  const themes = request.tactic.themes.map((theme, index) => ({
    ...theme,
    share: theme.share + (points[index] ?? 0),
  }))
  const again = makePlan({ ...request, tactic: { ...request.tactic, themes }, free })
  const reusing = { ...request.tactic, reuse: { share: 400, withinDays: 3 }, balanceHours: true }
  const shared = makePlan({ ...request, tactic: reusing }, { effort: 'improved' })
  return JSON.stringify([makePlan(request), improved, again, shared])
}
