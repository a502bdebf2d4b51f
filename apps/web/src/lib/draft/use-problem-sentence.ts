import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useSay } from '../use-words.ts'
import type { DraftView, Problem } from './draft.ts'
import { problemAt } from './problems.ts'

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

/**
 * What stands beside a field of a draft: what somebody else made of it, or what is wrong with it. `scale` is what one shown unit is worth
 * in the stored one.
 */
export function useFieldSentence(): (
  view: Pick<DraftView<unknown>, 'problems' | 'clashes'>,
  path: string,
  scale?: number,
) => string | undefined {
  const { t } = useTranslation('tactic')
  const sentenceOf = useProblemSentence()
  return useCallback(
    ({ problems, clashes }, path, scale = 1) => {
      const clash = clashes.find((one) => one.path === path)
      if (typeof clash?.theirs === 'string') return t('save.clashText', { theirs: clash.theirs })
      if (clash !== undefined) return t('save.clash')
      const problem = problemAt(problems, path)
      return problem && sentenceOf(inUnits(problem, scale))
    },
    [t, sentenceOf],
  )
}

/** A problem with the limits it names in another unit. */
function inUnits(problem: Problem, scale: number): Problem {
  const params = Object.entries(problem.params).map(([name, value]) => [
    name,
    typeof value === 'number' ? value / scale : value,
  ])
  return { ...problem, params: Object.fromEntries(params) as Problem['params'] }
}
