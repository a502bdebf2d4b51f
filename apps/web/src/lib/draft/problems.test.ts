import { emptyTactic, formatSchema, postingWindowSchema, saveGoalSchema, tacticSchema } from '@cadans/domain'
import { expect, test } from 'vitest'
import { problemAt, problemsOf } from './problems.ts'

const id = '01934f2e-0000-7000-8000-000000000001'

test.each([
  [
    'a window that ends before it starts',
    postingWindowSchema,
    { weekday: 2, from: '13:00', until: '12:00', weight: 5 },
    'until',
    'window.backwards',
  ],
  [
    'a goal without a name',
    saveGoalSchema,
    { id, version: 0, name: ' ', kind: 'promotion' },
    'name',
    'text.empty',
  ],
  [
    'a goal with a name beyond all bounds',
    saveGoalSchema,
    { id, version: 0, name: 'x'.repeat(10_000), kind: 'promotion' },
    'name',
    'text.long',
  ],
  [
    'minutes beyond a week',
    formatSchema,
    { id, kind: 'text', name: 'Text', ownMinutes: 99_999, curatedMinutes: 1, adaptMinutes: 1, leadDays: 1 },
    'ownMinutes',
    'number.most',
  ],
  [
    'days below zero',
    formatSchema,
    { id, kind: 'text', name: 'Text', ownMinutes: 1, curatedMinutes: 1, adaptMinutes: 1, leadDays: -1 },
    'leadDays',
    'number.least',
  ],
  [
    'a number that is none',
    formatSchema,
    {
      id,
      kind: 'text',
      name: 'Text',
      ownMinutes: Number.NaN,
      curatedMinutes: 1,
      adaptMinutes: 1,
      leadDays: 1,
    },
    'ownMinutes',
    'number.form',
  ],
])('%s is named beside its field', (_, schema, value, path, code) => {
  expect(problemAt(problemsOf(schema, value), path)?.code).toBe(code)
})

test('a whole tactic has no problems, and shares that do not add up are found at the themes', () => {
  const theme = {
    id,
    name: 'Stories',
    colour: 0,
    share: 900,
    messageIds: [],
    formatIds: [],
    seasons: [],
    retired: false,
  }
  expect(problemsOf(tacticSchema, emptyTactic())).toEqual([])
  expect(problemsOf(tacticSchema, { ...emptyTactic(), themes: [theme] })).toEqual([
    { path: 'themes', code: 'shares.sum', params: {} },
  ])
})
