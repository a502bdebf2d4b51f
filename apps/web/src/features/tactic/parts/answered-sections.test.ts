import { emptyTactic, type PlanBasis, type Strategy } from '@cadans/domain'
import { expect, test } from 'vitest'
import { answeredSections } from './answered-sections.ts'
import { sectionIds } from './section-list.ts'

const today = '2026-11-23'
const strategy: Strategy = {
  country: 'other',
  goals: [],
  keyMessages: [],
  segments: [],
  channels: [],
  people: [],
  absences: [],
  campaigns: [],
  closedDays: [],
  rubrics: [],
  milestones: [],
  routines: [],
}
const nothing: PlanBasis = { strategy, tactic: emptyTactic() }
const answered = (basis: PlanBasis) => sectionIds.filter((id) => answeredSections[id](basis, today))

test('where nobody said anything, only what has a standard that works is answered', () => {
  const unanswered = sectionIds.filter((id) => !answered(nothing).includes(id))
  expect(answered(nothing)).toEqual(expect.arrayContaining(['mix', 'room']))
  expect(unanswered).toEqual(
    expect.arrayContaining(['themes', 'sources', 'tone', 'visual', 'rhythm', 'people', 'reach', 'rubrics']),
  )
})

test('what is over answers nothing any more', () => {
  const campaign = {
    id: 'c',
    version: 1,
    name: 'Oud',
    from: '2026-10-01',
    until: '2026-10-31',
    themeFactors: [],
    frequencyFactor: 1000,
  }
  const withCampaign = (until: string): PlanBasis => ({
    ...nothing,
    strategy: { ...strategy, campaigns: [{ ...campaign, until }] as unknown as Strategy['campaigns'] },
  })
  expect(answered(withCampaign('2026-11-22'))).not.toContain('campaigns')
  expect(answered(withCampaign(today))).toContain('campaigns')
})

test('white space is no tone of voice, and one point to mind is', () => {
  const toned = (text: string, dos: string[]): PlanBasis => ({
    strategy,
    tactic: { ...emptyTactic(), toneOfVoice: { text, dos, donts: [], examples: [] } },
  })
  expect(answered(toned('  ', []))).not.toContain('tone')
  expect(answered(toned('', ['Noem de straat']))).toContain('tone')
})
