import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { localNow } from '../../lib/use-today.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show } from '../../testing/show.tsx'
import { periodOf } from '../../shared/period/period-of.ts'
import { ReviewFigures } from './review-figures.tsx'

const zone = 'Europe/Amsterdam'
const horizon = periodOf('quarter', localNow(zone).date)

function Figures() {
  const groundwork = useGroundwork().data
  return groundwork && <ReviewFigures horizon={horizon} groundwork={groundwork} />
}

test('of a quarter that still runs, what is yet to come is not held against anybody', async () => {
  const view = await makeWorkspace({ startDate: localNow(zone).date })
  await show(<Figures />, { view })
  await expect.element(page.getByText('Je plan vroeg in deze periode nog geen posts.')).toBeVisible()
})
