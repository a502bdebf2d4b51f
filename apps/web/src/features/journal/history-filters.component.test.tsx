import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Held, show, testAccessible } from '../../testing/show.tsx'
import { viewFixture } from '../../testing/view-fixture.ts'
import { type HistoryFilter, HistoryFilters } from './history-filters.tsx'

const { me } = viewFixture()

function filters(onChange?: (filter: HistoryFilter) => void) {
  return (
    <Held<HistoryFilter> start={{}} {...(onChange && { onChange })}>
      {(filter, change) => <HistoryFilters filter={filter} people={[me]} onChange={change} />}
    </Held>
  )
}

test('a person and a kind are chosen beside each other, each by its name', async () => {
  let last: HistoryFilter = {}
  await show(filters((filter) => (last = filter)))
  await userEvent.click(page.getByRole('combobox', { name: 'Wat' }))
  await userEvent.click(page.getByRole('option', { name: 'Post', exact: true }))
  await userEvent.click(page.getByRole('combobox', { name: 'Door wie' }))
  await userEvent.click(page.getByRole('option', { name: 'Sara Bakker' }))
  expect(last).toEqual({ entity: 'post', personId: me.id })
  await expect.element(page.getByRole('combobox', { name: 'Wat' })).toHaveValue('Post')
})

testAccessible(() => filters())
