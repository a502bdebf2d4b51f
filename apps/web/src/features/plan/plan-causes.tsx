import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useDeedSentence } from '../../lib/use-deed-sentence.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { causesOf } from './causes.ts'

/** So much of the history is read. */
const LINES = 100
/** So many causes are named. */
const NAMED = 3

/**
 * Why an update of the plan would change something: what was answered anew since it was last applied, as the history has it. No cause
 * is named that nobody gave; before a first plan, or where too much happened to know, nothing is said.
 */
export function PlanCauses() {
  const { t } = useTranslation('plan')
  const { workspaceId } = useWorkspace()
  const sentenceOf = useDeedSentence()
  const applied = useQuery(trpc.plan.latest.queryOptions({ workspaceId })).data
  const history = useQuery(trpc.journal.history.queryOptions({ workspaceId, limit: LINES })).data
  if (!applied || history === undefined) return null
  const { answers, hasPosts, isWhole } = causesOf(history, applied.changeNumber)
  const deeds = [...new Set(answers.map((line) => sentenceOf(line)))]
  if (deeds.length === 0 && !isWhole) return null
  const more = deeds.length - NAMED
  return (
    <Text size='sm' c='dimmed'>
      {deeds.length > 0
        ? t('causes.answers', {
            deeds: [...deeds.slice(0, NAMED), ...(more > 0 ? [t('causes.more', { count: more })] : [])].join(
              '; ',
            ),
          })
        : t(hasPosts ? 'causes.posts' : 'causes.days')}
    </Text>
  )
}
