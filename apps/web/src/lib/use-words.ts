import type { Translator } from '@cadans/messages'
import { useTranslation } from 'react-i18next'

/** Words of every namespace, for pure functions that make sentences: all namespaces are loaded together. */
export function useWords(): Translator {
  const { t } = useTranslation()
  return t
}

/** Says a sentence by a code that is only known while running; a test of the messages holds every code to its words. */
export type Say = (key: string, params: Readonly<Record<string, string | number>>) => string

export function useSay(): Say {
  const { t } = useTranslation()
  return t as unknown as Say
}
