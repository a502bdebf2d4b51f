import { emptyTactic } from '@cadans/domain'
import { expect, test } from 'vitest'
import { isSameContent } from '../journal/row-kind.ts'
import { type TacticRow, tacticKind } from './tactic.kind.ts'

const row = { id: 'one', version: 3 }

test('a tactic that was written before hours could be balanced leaves them as they fall', () => {
  const { balanceHours: _later, ...tactic } = emptyTactic()
  const found = tacticKind.decode({ ...row, tactic: JSON.stringify(tactic) })
  expect(found).toEqual({ ...row, tactic: { ...tactic, balanceHours: false } })
})

test('one that balances them is read as it was written', () => {
  const tactic = { ...emptyTactic(), balanceHours: true }
  expect(tacticKind.decode({ ...row, tactic: JSON.stringify(tactic) }).tactic).toEqual(tactic)
})

test('one that was written before holidays could be quiet has none', () => {
  const { quietHolidayYears: _later, ...tactic } = emptyTactic()
  const found = tacticKind.decode({ ...row, tactic: JSON.stringify(tactic) })
  expect(found.tactic.quietHolidayYears).toEqual([])
})

test('promotion that was written before it could name channel, segment and origin is of own posts anywhere', () => {
  const rule = {
    id: 'rule',
    name: 'Agenda',
    themeIds: [],
    formatIds: [],
    goalIds: [],
    campaignIds: [],
    amountCents: 2500,
    value: 6,
  }
  const line = { id: 'line', name: 'Remarketing', from: null, until: null, monthlyCents: 4000 }
  const promotion = { monthlyCeilingCents: 15_000, rules: [rule], lines: [line] }
  const found = tacticKind.decode({ ...row, tactic: JSON.stringify({ ...emptyTactic(), promotion }) })
  expect(found.tactic.promotion).toEqual({
    monthlyCeilingCents: 15_000,
    rules: [{ ...rule, channelIds: [], roles: [], segmentIds: [], ownOnly: true }],
    lines: [{ ...line, channelId: null, segmentId: null }],
  })
})

test('the journal’s older state of a tactic is the same as the row that was written from it', () => {
  const { balanceHours: _later, ...tactic } = emptyTactic()
  const kept = { ...row, tactic } as TacticRow
  const found = tacticKind.decode({ ...row, tactic: JSON.stringify(tactic) })
  expect(isSameContent(tacticKind, kept, found)).toBe(true)
  expect(isSameContent(tacticKind, { ...row, tactic: { ...tactic, balanceHours: true } }, found)).toBe(false)
})
