import type { Absence, ClosedDays } from '@cadans/domain'
import { type ReactNode, useEffect, useState } from 'react'
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

test('a list begins at today, right below the days, also once what is above it has grown', async () => {
  const week = ['2027-06-07', '2027-06-08', '2027-06-09', '2027-06-10', '2027-06-11']
  const draw = (height: number) => (
    <>
      <div style={{ position: 'sticky', top: 0 }}>
        <PhoneDays
          address={{ colouring: 'theme' }}
          visible={{ from: '2027-06-07', until: '2027-06-13' }}
          posts={week.map((date) => postFixture({ id: date, date, time: '09:00' }))}
          basis={basisFixture()}
        />
      </div>
      <div data-list>
        {week.map((date) => (
          <section key={date} style={{ height }}>
            <h3 data-date={date}>{date}</h3>
          </section>
        ))}
        <div style={{ height: 3000 }} />
      </div>
    </>
  )
  const grow = Promise.withResolvers<number>()
  await show(<Growing draw={draw} grown={grow.promise} />)
  const gap = () => {
    const head = page.getByText('2027-06-10').element().getBoundingClientRect().top
    return Math.abs(head - page.getByRole('navigation').element().getBoundingClientRect().bottom)
  }
  await expect.poll(gap).toBeLessThan(30)
  expect(window.scrollY).toBeGreaterThan(0)
  grow.resolve(400)
  await expect.poll(gap).toBeLessThan(30)
})

/** Its rows are low at first, and as high as they are told to be afterwards. */
function Growing({ draw, grown }: { draw: (height: number) => ReactNode; grown: Promise<number> }) {
  const [height, setHeight] = useState(100)
  useEffect(() => void grown.then(setHeight), [grown])
  return draw(height)
}
