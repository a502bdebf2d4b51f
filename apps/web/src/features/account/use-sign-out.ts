import { useCallback } from 'react'
import { auth } from '../../lib/auth.ts'
import { useToasts } from '../../lib/use-toasts.tsx'

/** Signs out here, and leaves: the page is loaded anew, so that nothing of before stays in memory. */
export function useSignOut(): () => Promise<void> {
  const toasts = useToasts()
  return useCallback(async () => {
    try {
      await auth.signOut()
      window.location.assign('/sign-in')
    } catch (error) {
      toasts.refused(error)
    }
  }, [toasts])
}
