import { beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { show } from '../../testing/show.tsx'
import { useCalendarKeys } from './use-calendar-keys.ts'

const action = vi.fn<() => void>()
beforeEach(() => void action.mockClear())

function Listening() {
  useCalendarKeys({ k: action, K: action }, true)
  return null
}

test.each([
  ['k', 1],
  ['{Control>}k{/Control}', 0],
  ['{Control>}{Shift>}K{/Shift}{/Control}', 0],
  ['{Meta>}k{/Meta}', 0],
  ['{Alt>}k{/Alt}', 0],
])('the keys %s act %i times', async (keys, times) => {
  await show(<Listening />)
  await userEvent.keyboard(keys)
  expect(action).toHaveBeenCalledTimes(times)
})
