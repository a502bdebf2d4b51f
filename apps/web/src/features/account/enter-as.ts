import type { NewAccount } from '@cadans/domain'
import { auth } from '../../lib/auth.ts'
import { afterWriting } from '../../lib/after-writing.ts'

/** Signs in with an account that was just made, and opens `to`. The account is there whatever comes of that: then the page to sign in asks. */
export async function enterAs({ email, password }: NewAccount, to: string): Promise<void> {
  let way = `/sign-in?to=${encodeURIComponent(to)}`
  await afterWriting(async () => {
    await auth.signIn(email, password)
    way = to
  })
  window.location.assign(way)
}
