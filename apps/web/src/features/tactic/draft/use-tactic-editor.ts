import { type DraftTactic, type Strategy, type Tactic, tacticSchema } from '@cadans/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { noteChangeNumber } from '../../../lib/change-number.ts'
import { client } from '../../../lib/trpc.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import type { TacticView } from '../tactic-context.ts'
import { problemAt } from './problems.ts'
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
      const { draft, changeNumber } = await client.tactic.save.mutate({ workspaceId, version, tactic })
      void noteChangeNumber(queryClient, workspaceId, changeNumber)
      return draft.version
    },
  })
  const tactic = editor.value
  const basis = useMemo(() => ({ tactic, strategy }), [tactic, strategy])
  return {
    tactic,
    strategy,
    basis,
    editor,
    patch: (part) => editor.change({ ...editor.value, ...part }),
    wrong: (path) => {
      const problem = problemAt(editor.problems, path)
      return problem === undefined ? undefined : sentenceOf(problem)
    },
  }
}
