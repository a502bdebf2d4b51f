import { type DraftTactic, type Strategy, type Tactic, tacticSchema } from '@cadans/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { noteChangeNumber } from '../../../lib/change-number.ts'
import { client } from '../../../lib/trpc.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import type { TacticView } from '../tactic-context.ts'
import { channelsMissing, followingChannels } from './channels-of.ts'
import { problemAt } from './problems.ts'
import { sendOrReadAgain } from './read-again.ts'
import { useDraft } from './use-draft.ts'
import { useProblemSentence } from './use-problem-sentence.ts'

/** The one draft of the tactic, that saves itself. */
export function useTacticEditor(saved: DraftTactic, strategy: Strategy): TacticView {
  const { workspaceId } = useWorkspace()
  const queryClient = useQueryClient()
  const sentenceOf = useProblemSentence()
  const editor = useDraft<Tactic>({
    key: `${workspaceId}/tactic`,
    value: saved.tactic,
    version: saved.version,
    schema: tacticSchema,
    save: async (tactic, version) => {
      const { draft, changeNumber } = await sendOrReadAgain(
        () => client.tactic.save.mutate({ workspaceId, version, tactic }),
        { queryClient, workspaceId },
      )
      void noteChangeNumber(queryClient, workspaceId, changeNumber)
      return draft.version
    },
  })
  const { value, change, state } = editor
  const tactic = useMemo(() => followingChannels(value, strategy), [value, strategy])
  const isMissing = channelsMissing(value, strategy).length > 0
  useEffect(() => {
    // A channel that was added or woken gets its defaults without being asked for.
    if (isMissing && state === 'saved') change(tactic)
  }, [isMissing, state, change, tactic])
  const basis = useMemo(() => ({ tactic, strategy }), [tactic, strategy])
  return {
    tactic,
    strategy,
    basis,
    editor,
    patch: (part) => change({ ...tactic, ...part }),
    wrong: (path) => {
      const problem = problemAt(editor.problems, path)
      return problem === undefined ? undefined : sentenceOf(problem)
    },
  }
}
