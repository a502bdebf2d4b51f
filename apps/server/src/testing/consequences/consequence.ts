import type { Translator } from '@cadans/messages'
import type { Answers } from './answers.ts'
import { freeOf, surfaceNames, type Surfaces, surfacesOf } from './surfaces.ts'

const MOST_ROUNDS = 5

/** A sentence on a screen that says what an answer does, and an answer that is changed to see whether it is so. */
export interface Consequence {
  /** In the words of the product. */
  sentence: (say: Translator) => string
  /** What is changed, in English. */
  changed: string
  change: (before: Answers) => Answers
}

/** A calendar that was just planned from these answers, and in which planning once more would change nothing. */
export function settled(answers: Answers): ReturnType<typeof surfacesOf> {
  let { plan } = surfacesOf(answers)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const again = surfacesOf(answers, freeOf(plan))
    if (JSON.stringify(freeOf(again.plan)) === JSON.stringify(freeOf(plan))) return again
    ;({ plan } = again)
  }
  throw new Error('planning again goes on changing the plan')
}

/** What changed on each surface, in words; empty where nothing did. */
export function seenOf(
  before: Answers,
  { was, change }: { was: ReturnType<typeof surfacesOf>; change: Consequence['change'] },
): string {
  const is = surfacesOf(change(before), freeOf(was.plan))
  return surfaceNames
    .flatMap((name) => {
      const found = differing(was[name], is[name])
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
