import { useCallback, useState } from 'react'
import { readRefusal } from '../../lib/refusal.ts'
import { useErrorSentence, useFieldErrors } from '../../lib/use-sentences.ts'

export interface Attempt {
  /** Runs one try; answers whether it came to its end. */
  run: (work: () => Promise<void>) => Promise<boolean>
  isBusy: boolean
  /** Why the last try was refused, in a sentence; empty where it was not, or where fields say so. */
  problem: string
  /** What is wrong with each field of the account that was sent. */
  wrong: Readonly<Record<string, string>>
}

/** One thing that somebody tries, and what stood in its way. */
export function useAttempt(): Attempt {
  const sentence = useErrorSentence()
  const fieldErrors = useFieldErrors()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const run = useCallback(async (work: () => Promise<void>) => {
    setBusy(true)
    setError(null)
    try {
      await work()
      return true
    } catch (refused) {
      setError(refused)
      return false
    } finally {
      setBusy(false)
    }
  }, [])
  const wrong = error === null ? {} : fieldErrors(error, 'account')
  const isBesideField = error !== null && readRefusal(error).fields.length > 0
  return { run, isBusy, wrong, problem: error === null || isBesideField ? '' : sentence(error) }
}
