import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { show } from '../testing/show.tsx'
import { SecretAddress } from './secret-address.tsx'

const warning = page.getByText(/werkt alleen op deze computer/)

test.each([
  ['http://127.0.0.1:3000/invitation/x', true],
  ['http://localhost:3000/share/x', true],
  ['https://cadans.example/invitation/x', false],
])('beside %s stands whether it works here only: %s', async (url, isLocal) => {
  const secret = { title: 'Nodig uit', text: 'Geef dit door', url }
  await show(<SecretAddress secret={secret} onClose={() => undefined} />)
  await expect.element(page.getByText('Geef dit door')).toBeVisible()
  expect(warning.elements()).toHaveLength(isLocal ? 1 : 0)
})
