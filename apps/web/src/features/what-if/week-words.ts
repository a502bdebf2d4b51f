import type { Translator } from '@cadans/messages'
import type { Brick, BrickState } from './weeks.ts'

const told = ['added', 'changed', 'removed'] as const satisfies readonly BrickState[]

/** Posts that are there after the plan. */
function countIn(stack: readonly Brick[]): number {
  return stack.filter(({ state }) => state !== 'removed').length
}

/** "4", or "4, 1 added, 2 changed". */
export function stackWords(stack: readonly Brick[], t: Translator): string {
  const parts = told.flatMap((state) => {
    const count = stack.filter((brick) => brick.state === state).length
    return count === 0 ? [] : [t(`whatIf:weeks.${state}`, { count })]
  })
  return [String(countIn(stack)), ...parts].join(', ')
}
