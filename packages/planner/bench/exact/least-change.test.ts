import { expect, test } from 'vitest'
import { balanceOf } from '../../src/report/balance.ts'
import { smallRequest } from '../../testing/small-request.ts'
import { makePlan } from '../../src/index.ts'
import { standardEdits, standingPost } from '../edits.ts'
import { groundOf } from '../ground.ts'
import { sequences } from './brute-force.ts'
import { leastChange } from './least-change.ts'

const request = smallRequest({ weeks: 2 })
const plan = makePlan(request)

/** The fewest places that change theme or message so that both keep to a bound, of all ways; places that stand keep theirs. */
function fewest(edit: ReturnType<typeof standardEdits>[number], bound: number): number {
  const keys = new Set(edit.free.map(({ placeKey }) => placeKey))
  const pins = new Map(edit.request.standing.map((post) => [post.placeKey, post]))
  const { model, wishes, entries } = groundOf(
    edit.request,
    plan.places.filter(({ key }) => keys.has(key) || pins.get(key)?.status === 'planned'),
  )
  const fewestOf = (attribute: 'theme' | 'message'): number[][] => {
    const values = attribute === 'theme' ? model.themes.length : model.messages.length
    const options = entries.map(({ key, [attribute]: value }) => {
      const pin = pins.get(key)
      if (pin === undefined) return Array.from({ length: values }, (_, option) => option)
      return [attribute === 'theme' ? (model.themeIndex.get(pin.themeId ?? '') ?? -1) : value]
    })
    return sequences(options).filter((chosen) => {
      const { channel } = balanceOf(entries, {
        rowOf: ({ channel: own, day }) =>
          attribute === 'theme' ? wishes.themes(own, day) : wishes.messages(day),
        valueOf: ({ order }) => chosen[order] ?? -1,
      })
      return channel <= 1000 * bound
    })
  }
  const themes = fewestOf('theme')
  const messages = fewestOf('message')
  const changes = themes.flatMap((theme) =>
    messages.map(
      (message) =>
        entries.filter(
          (entry) =>
            keys.has(entry.key) &&
            (theme[entry.order] !== entry.theme || message[entry.order] !== entry.message),
        ).length,
    ),
  )
  return Math.min(...changes)
}

test.each([0.8, 1, 1.5])('within %d the program changes as few places as can be', (limit) => {
  const bounds = { theme: limit, message: limit, origin: limit, format: limit }
  for (const edit of standardEdits(request, plan)) {
    if (edit.name.endsWith('closed')) continue
    const few = fewest(edit, limit)
    if (few === Infinity) continue
    expect(leastChange(edit, { bounds, seconds: 5 }), edit.name).toEqual({ least: few, most: few })
  }
})

test('posts on a closed day are changed whatever happens', () => {
  const edit = standardEdits(request, plan).find(({ name }) => name === 'one week closed')
  expect(edit).toBeDefined()
  if (edit === undefined) return
  const bounds = { theme: 9, message: 9, origin: 9, format: 9 }
  expect(leastChange(edit, { bounds, seconds: 5 })).toEqual({ least: 3, most: 3 })
})

test('a place that stands is the same post', () => {
  const [place] = plan.places
  expect(place).toBeDefined()
  if (place === undefined) return
  const { places } = makePlan({ ...request, standing: [standingPost(place)] })
  expect(places).toHaveLength(plan.places.length - 1)
})
