import { translator } from '@cadans/messages'
import type { ThemeObstacle } from '@cadans/planner'
import { expect, test } from 'vitest'
import { themeObstacleSentence } from './theme-obstacle-sentence.ts'

test.each<[ThemeObstacle, string]>([
  [{ code: 'theme.format' }, 'Geen contentvorm van Instagram past bij Agenda.'],
  [{ code: 'theme.rests' }, 'Agenda rust in deze tijd.'],
  [{ code: 'theme.message' }, 'Op deze dag loopt geen kernboodschap die bij Agenda hoort.'],
  [
    { code: 'theme.repeat', date: '2027-01-04', time: '12:00' },
    'De post ernaast op Instagram gaat ook over Agenda: 4 jan om 12:00.',
  ],
  [
    { code: 'theme.clash', channelId: 'linkedin', date: '2027-01-04', time: '12:00' },
    'Agenda staat binnen een dag ook op LinkedIn: 4 jan om 12:00.',
  ],
  [
    { code: 'theme.ahead', posts: 4, of: 10, wanted: 1500, from: '2026-12-28', until: '2027-01-17' },
    'Van 28 dec tot en met 17 jan gaan dan 4 van de 10 posts op Instagram over Agenda, en je wilt er 2.',
  ],
])('%j is said in words', (obstacle, sentence) => {
  const words = {
    t: translator('nl'),
    language: 'nl' as const,
    names: { theme: 'Agenda', channel: 'Instagram' },
    nameOf: () => 'LinkedIn',
  }
  expect(themeObstacleSentence(obstacle, words)).toBe(sentence)
})
