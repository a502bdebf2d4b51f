import { type DraftTactic, type Strategy, type Tactic, tacticSchema } from '@cadans/domain'
import { useMemo } from 'react'
import { client } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { TacticView } from './parts/tactic-context.ts'
import { useSendDraft } from '../../lib/draft/use-send-draft.ts'
import { useDraft } from '../../lib/draft/use-draft.ts'
import { useFieldSentence } from '../../lib/draft/use-problem-sentence.ts'

/** The one draft of the tactic, that saves itself. */
export function useTacticEditor(saved: DraftTactic, strategy: Strategy): TacticView {
  const { workspaceId } = useWorkspace()
  const sendDraft = useSendDraft()
  const sentenceOf = useFieldSentence()
  const editor = useDraft<Tactic>({
    key: `${workspaceId}/tactic`,
    value: saved.tactic,
    version: saved.version,
    schema: tacticSchema,
    save: async (tactic, version) => {
      const { draft } = await sendDraft(() => client.tactic.save.mutate({ workspaceId, version, tactic }))
      return draft.version
    },
  })
  const { value, change } = editor
  // A draft typed before a channel was removed cannot be saved with it.
  const tactic = useMemo(() => withoutGone(value, strategy), [value, strategy])
  const basis = useMemo(() => ({ tactic, strategy }), [tactic, strategy])
  return {
    tactic,
    strategy,
    basis,
    editor,
    patch: (part) => change({ ...tactic, ...part }),
    wrong: (path) => sentenceOf(editor, path),
  }
}

function withoutGone(tactic: Tactic, { channels }: Strategy): Tactic {
  const known = new Set(channels.map(({ id }) => id))
  const kept = tactic.channels.filter(({ channelId }) => known.has(channelId))
  return kept.length === tactic.channels.length ? tactic : { ...tactic, channels: kept }
}
