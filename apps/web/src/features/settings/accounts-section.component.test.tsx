import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { show, testAccessible } from '../../testing/show.tsx'
import { AccountsSection } from './accounts-section.tsx'

test('as long as nobody has an account it says who owns the installation', async () => {
  await show(<AccountsSection />)
  await expect.element(page.getByText(/^Nog niemand heeft een account/)).toBeVisible()
})

testAccessible(() => <AccountsSection />)
