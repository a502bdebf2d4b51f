import type { Answers } from './answers.ts'
import { freeOf, planOf, surfaceNames, type Surfaces, surfacesOf } from './surfaces.ts'

const MOST_ROUNDS = 5

/** A sentence on a screen that says what an answer does, and an answer that is changed to see whether it is so. */
export interface Consequence {
  /** By their keys in the messages. */
  says: readonly string[]
  /** What is changed, in English. */
  changed: string
  change: (before: Answers) => Answers
  /** What the answers are made to be first, where they are as they should become in some workspace. */
  before?: (answers: Answers) => Answers
  /** Seen where the calendar is dealt anew only: places that are there keep what they have. */
  isDealtAnew?: boolean
}

/** A calendar that was just planned from these answers, and in which planning once more would change nothing. */
export function settled(answers: Answers): ReturnType<typeof surfacesOf> {
  let free = freeOf(planOf(answers))
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const again = freeOf(planOf(answers, free))
    if (JSON.stringify(again) === JSON.stringify(free)) return surfacesOf(answers, free)
    free = again
  }
  throw new Error('planning again goes on changing the plan')
}

/** A workspace before anything is changed. */
export interface Settled {
  answers: Answers
  was: ReturnType<typeof surfacesOf>
}

/** What changed on each surface, in words; empty where nothing did. */
export function seenOf(
  { answers, was }: Settled,
  { change, before, isDealtAnew }: Omit<Consequence, 'says' | 'changed'>,
): string {
  if (before !== undefined) {
    const made = before(answers)
    const then = isDealtAnew === true ? { answers: made, was } : { answers: made, was: settled(made) }
    return seenOf(then, isDealtAnew === true ? { change, isDealtAnew } : { change })
  }
  const from = isDealtAnew === true ? surfacesOf(answers) : was
  const is = surfacesOf(change(answers), isDealtAnew === true ? [] : freeOf(was.plan))
  return surfaceNames
    .flatMap((name) => {
      const found = differing(from[name], is[name])
      return found === '' ? [] : [`${name} ${found}`]
    })
    .join('; ')
}

type Surface = Surfaces[keyof Surfaces]

/** How many things were changed, came or went, and in what they changed where that has a name. */
function differing(was: Surface, is: Surface): string {
  let count = 0
  const parts = new Map<string, number>()
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const one = was.get(key)
    const other = is.get(key)
    const changed =
      one === undefined || other === undefined
        ? [one === undefined ? 'new' : 'gone']
        : Object.keys(one).filter((part) => one[part] !== other[part])
    if (changed.length > 0) count += 1
    for (const part of changed) parts.set(part, (parts.get(part) ?? 0) + 1)
  }
  parts.delete('said')
  const named = [...parts].map(([part, times]) => `${part} ${times}`).join(', ')
  return count === 0 ? '' : named === '' ? String(count) : `${count} (${named})`
}
