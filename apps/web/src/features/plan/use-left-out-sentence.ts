import type { LeftOut } from '@cadans/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFactWords } from './use-fact-words.ts'

/** The sentence that says why a wish is not in the plan. */
export function useLeftOutSentence(): (left: LeftOut) => string {
  const { t } = useTranslation('reasons')
  const words = useFactWords()
  return useCallback(
    (left) => {
      const said = { ...words({ ...left }), count: left.count }
      return left.code === 'left.maker' && left.formatId === null
        ? t('left.maker', { ...said, context: 'any' })
        : t(left.code, said)
    },
    [t, words],
  )
}
