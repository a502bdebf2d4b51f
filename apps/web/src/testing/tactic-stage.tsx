import type { DraftTactic, Strategy } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTacticEditor } from '../features/tactic/use-tactic-editor.ts'
import { SaveState } from '../ui/form/save-state.tsx'
import { TacticContext } from '../features/tactic/parts/tactic-context.ts'
import { trpc } from '../lib/trpc.ts'
import { useWorkspace } from '../lib/workspace.ts'

/** A section of the tactic room with the room's own draft around it, which saves to the server. */
export function TacticStage({ children }: { children: ReactNode }) {
  const { workspaceId } = useWorkspace()
  const tactic = useQuery(trpc.tactic.get.queryOptions({ workspaceId })).data
  const strategy = useQuery(trpc.strategy.get.queryOptions({ workspaceId })).data
  if (tactic === undefined || strategy === undefined) return null
  return (
    <Opened saved={tactic} strategy={strategy}>
      {children}
    </Opened>
  )
}

function Opened({
  saved,
  strategy,
  children,
}: {
  saved: DraftTactic
  strategy: Strategy
  children: ReactNode
}) {
  const view = useTacticEditor(saved, strategy)
  return (
    <TacticContext value={view}>
      <SaveState view={view.editor} />
      {children}
    </TacticContext>
  )
}
