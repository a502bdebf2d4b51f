import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../plan/use-words.ts'
import type { Problem } from './draft.ts'

const numberCodes: Readonly<Record<string, 'numberForm' | 'numberMost' | 'numberLeast'>> = {
  'number.form': 'numberForm',
  'number.most': 'numberMost',
  'number.least': 'numberLeast',
}

/** The sentence beside a wrong field. */
export function useProblemSentence(): (problem: Problem) => string {
  const { t, i18n } = useTranslation(['tactic', 'fields'])
  const say = useSay()
  return useCallback(
    (problem: Problem) => {
      const code = numberCodes[problem.code]
      if (code !== undefined) return say(`tactic:problem.${code}`, problem.params)
      return i18n.exists(`fields:${problem.code}`)
        ? t(`fields:${problem.code}` as 'fields:invalid')
        : t('fields:invalid')
    },
    [t, say, i18n],
  )
}
