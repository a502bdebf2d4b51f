import { emptyTactic, type Tactic, tacticSchema } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { withRetired } from './tactic.rules.ts'

const id = (nth: number): string => `01990000-0000-7000-8000-00000000000${nth}`

const before: Tactic = tacticSchema.parse({
  ...emptyTactic(),
  themes: [
    { id: id(1), name: 'Verhalen', colour: 0, share: 600 },
    { id: id(2), name: 'Agenda', colour: 1, share: 400 },
  ],
  formats: [
    {
      id: id(3),
      kind: 'photo',
      name: 'Foto',
      ownMinutes: 60,
      curatedMinutes: 20,
      adaptMinutes: 10,
      leadDays: 1,
    },
  ],
  sources: [{ id: id(4), name: 'Wijkkrant', kind: 'newsletter' }],
  hiredHelp: [
    { id: id(5), name: 'Fotograaf', kind: 'post', costCents: 9500, monthlyCents: 40_000, monthlyPosts: 4 },
  ],
})

test.each(['formats', 'sources', 'hiredHelp'] as const)('%s that are not sent come back retired', (list) => {
  const [row] = before[list]
  expect(withRetired({ ...before, [list]: [] }, before)).toEqual({
    ...before,
    [list]: [{ ...row, retired: true }],
  })
})

describe('a theme', () => {
  const [stories, agenda] = before.themes
  const whole = { ...stories, share: 1000 }
  const gone = { ...agenda, share: 0, retired: true }
  test.each<[string, unknown[], unknown[]]>([
    ['that is not sent comes back retired, without a share', [whole], [whole, gone]],
    ['that is sent stays as it is sent', [agenda, stories], [agenda, stories]],
    ['that is sent as retired comes once', [whole, gone], [whole, gone]],
    ['and all of them together, when none is sent', [], [{ ...stories, share: 0, retired: true }, gone]],
  ])('%s', (_what, sent, kept) => {
    const after = withRetired({ ...before, themes: sent as Tactic['themes'] }, before)
    expect(after.themes).toEqual(kept)
    expect(tacticSchema.safeParse(after).success).toBe(true)
  })
})

test('one that is retired already stays so, save after save', () => {
  const bare = { ...before, themes: [], sources: [] }
  const once = withRetired(bare, before)
  expect(withRetired(bare, once)).toEqual(once)
})
