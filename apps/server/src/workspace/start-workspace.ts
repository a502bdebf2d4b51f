import { DomainError, type StartWorkspace, type Workspace } from '@cadans/domain'
import type { AppContext } from '../context.ts'

export interface Started {
  changeNumber: number
  changeSetId: string | null
  workspace: Workspace
  /** How many places the first plan put in the calendar. */
  placed: number
}

/** Makes a workspace with all its defaults and plans its first thirteen weeks. */
export async function startWorkspace(_context: AppContext, _start: StartWorkspace): Promise<Started> {
  throw new DomainError('server.internal')
}
