import type { Goal, KeyMessage, Segment, Strategy } from '@cadans/domain'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { basisFixture } from '../../testing/basis-fixture.ts'
import { show } from '../../testing/show.tsx'
import { lookupOf } from '../../shared/posts/post-lookup.ts'
import { MessagesPart } from './parts/messages-part.tsx'
import { SegmentsPart } from './parts/segments-part.tsx'

const goal = (id: string, weight: number): Goal => ({
  id,
  version: 1,
  name: id,
  kind: 'promotion',
  objective: '',
  weight,
})
const message = (text: string, goalId: string): KeyMessage => ({
  id: text,
  version: 1,
  text,
  proof: '',
  goalIds: [goalId],
  segmentIds: [],
  register: 0,
  appeal: 1,
  mood: 'warm',
  priority: 500,
  from: null,
  until: null,
})
const segment: Segment = {
  id: 'families',
  version: 1,
  name: 'Gezinnen',
  ageFrom: 28,
  ageUntil: 42,
  share: 400,
  use: 'look',
  questions: [],
  knows: '',
  likeness: null,
  activity: [],
}

function basisOf(part: Partial<Strategy>) {
  const basis = basisFixture()
  const strategy = { ...basis.strategy, ...part }
  return { ...basis, strategy, lookup: lookupOf(strategy, basis.tactic) }
}

test.each([
  ['as heavy as the other', 3, 'Doe mee, 50%'],
  ['twice as heavy', 6, 'Doe mee, 66,7%'],
  ['that does not count now', 0, 'Doe mee, 0%'],
])('a message of a goal %s has its share of the plan in the document', async (_name, weight, words) => {
  const goals = [goal('meedoen', weight), goal('vinden', 3)]
  const keyMessages = [message('Doe mee', 'meedoen'), message('Vraag maar', 'vinden')]
  await show(<MessagesPart basis={basisOf({ goals, keyMessages })} />)
  await expect.poll(() => page.getByRole('listitem').first().element().textContent).toContain(words)
})

test.each<[string, Partial<Segment>, string]>([
  ['from and until', {}, 'Gezinnen (28-42)'],
  ['from', { ageUntil: null }, 'Gezinnen (vanaf 28)'],
  ['until', { ageFrom: null }, 'Gezinnen (tot en met 42)'],
  ['not at all', { ageFrom: null, ageUntil: null }, 'Gezinnen'],
])('a segment whose age is known %s stands with it in the document', async (_name, part, words) => {
  await show(<SegmentsPart basis={basisOf({ segments: [{ ...segment, ...part }] })} />)
  await expect.element(page.getByText(words, { exact: true })).toBeVisible()
})
