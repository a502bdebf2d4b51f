import { type DraftTactic, type Strategy, type Tactic, tacticSchema } from '@cadans/domain'
import { useMemo } from 'react'
import { client } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { TacticView } from './parts/tactic-context.ts'
import { useDraft } from '../../lib/draft/use-draft.ts'

/** The one draft of the tactic, that saves itself. */
export function useTacticEditor(saved: DraftTactic, strategy: Strategy): TacticView {
  const { workspaceId } = useWorkspace()
  const editor = useDraft<Tactic>({
    name: 'tactic',
    value: saved.tactic,
    version: saved.version,
    schema: tacticSchema,
    save: async (tactic, version) => {
      const { draft, changeNumber } = await client.tactic.save.mutate({ workspaceId, version, tactic })
      return { version: draft.version, changeNumber }
    },
  })
  const { value, change, wrong } = editor
  // A draft typed before a channel was removed cannot be saved with it.
  const tactic = useMemo(() => withoutGone(value, strategy), [value, strategy])
  const basis = useMemo(() => ({ tactic, strategy }), [tactic, strategy])
  return {
    tactic,
    strategy,
    basis,
    editor,
    patch: (part) => change({ ...tactic, ...part }),
    wrong,
  }
}

function withoutGone(tactic: Tactic, { channels }: Strategy): Tactic {
  const known = new Set(channels.map(({ id }) => id))
  const kept = tactic.channels.filter(({ channelId }) => known.has(channelId))
  return kept.length === tactic.channels.length ? tactic : { ...tactic, channels: kept }
}
