import type { Id, Language, LocalDate, Person, Role, Workspace } from '@cadans/domain'
import { createContext, useContext } from 'react'
import { deviceZone, localNow } from './use-today.ts'

/** What every room knows without asking. */
export interface WorkspaceView {
  workspaceId: Id
  workspace: Workspace
  /** The acting person. */
  me: Person
  /** What the acting person may do. */
  role: Role
  /** Whether nobody else of the workspace could say yes to a post. */
  isAlone: boolean
  zone: string
  /** The language on the screen, which may differ from the workspace's own. */
  language: Language
  /** Today's date in the workspace's zone; changes at its midnight. */
  today: LocalDate
}

export const WorkspaceContext = createContext<WorkspaceView | null>(null)

/** Today in the workspace's zone; outside a workspace, as in the first start, in that of this device. */
export function useLocalToday(): LocalDate {
  const view = useContext(WorkspaceContext)
  return view?.today ?? localNow(deviceZone()).date
}

/** The workspace of the address. Throws outside `/w/$workspaceId`. */
export function useWorkspace(): WorkspaceView {
  const view = useContext(WorkspaceContext)
  if (view === null) throw new Error('useWorkspace is for rooms, inside /w/$workspaceId')
  return view
}
