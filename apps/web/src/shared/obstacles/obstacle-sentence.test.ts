import { translator } from '@cadans/messages'
import type { Obstacle } from '@cadans/planner'
import { expect, test } from 'vitest'
import { obstacleSentence } from './obstacle-sentence.ts'

test.each<[Obstacle, string]>([
  [{ code: 'not.past' }, 'Dit moment is al voorbij.'],
  [{ code: 'not.closed', reason: 'Kerst' }, 'Op deze dag plaats je niets: Kerst.'],
  [{ code: 'not.closed', reason: '' }, 'Op deze dag plaats je niets: Stille dag.'],
  [{ code: 'not.holiday', keyDate: 'kingsDay' }, 'Op deze dag plaats je niets: Koningsdag.'],
  [{ code: 'not.window' }, 'Dit valt buiten de plaatsingsmomenten van Instagram.'],
  [
    { code: 'not.spacing', postId: 'x', date: '2027-01-04', time: '12:00', spacingMinutes: 1200 },
    'Instagram heeft al een post op 4 jan om 12:00, en je wilt er 20 u tussen.',
  ],
  [{ code: 'not.day', mostPerDay: 1 }, 'Instagram heeft deze dag al de 1 post die er hooguit komt.'],
  [
    { code: 'not.week', posts: 3, wanted: 3 },
    'Instagram heeft deze week al 3 posts, en je frequentie vraagt er 3.',
  ],
])('%j is said in words', (obstacle, sentence) => {
  expect(obstacleSentence(obstacle, { t: translator('nl'), language: 'nl', channel: 'Instagram' })).toBe(
    sentence,
  )
})
