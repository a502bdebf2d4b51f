import type { Absence, ClosedDays } from '@cadans/domain'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { basisFixture } from '../../testing/basis-fixture.ts'
import { show } from '../../testing/show.tsx'
import { postFixture } from '../../testing/post-fixture.ts'
import { PhoneDays } from './phone-days.tsx'

const pause: ClosedDays = {
  id: 'pause',
  version: 1,
  from: '2027-12-21',
  until: '2027-12-22',
  reason: 'Rouw & stilte',
  pauses: true,
}
const leave: Absence = {
  id: 'leave',
  version: 1,
  personId: 'ann',
  from: '2027-12-22',
  until: '2027-12-24',
  note: '',
}

test.each([
  ['maandag 20 december', /, 1 post$/, false],
  ['dinsdag 21 december', /, Pauze: Rouw & stilte$/, true],
  ['woensdag 22 december', /, Pauze: Rouw & stilte, Ann vrij$/, true],
  ['vrijdag 24 december', /, Kerstavond, Ann vrij$/, false],
  ['zaterdag 25 december', /, Stille dag, Eerste kerstdag$/, true],
])('on a phone %s says what it is, and is shaded where nothing is posted', async (day, words, isShaded) => {
  const basis = basisFixture()
  const strategy = { ...basis.strategy, closedDays: [pause], absences: [leave] }
  const tactic = { ...basis.tactic, quietHolidayYears: [2027] }
  await show(
    <PhoneDays
      address={{ colouring: 'theme' }}
      visible={{ from: '2027-12-20', until: '2027-12-26' }}
      posts={[postFixture({ id: '1', date: '2027-12-20', time: '09:00' })]}
      basis={{ ...basis, strategy, tactic }}
    />,
  )
  const button = page.getByRole('button', { name: new RegExp(day) })
  await expect.element(button).toHaveAccessibleName(words)
  expect(button.element().hasAttribute('data-closed')).toBe(isShaded)
})
