import { DomainError, type Id, type Language, type Workspace } from '@cadans/domain'
import type { AppContext } from '../context.ts'

/** Makes the example workspace, with its history and its plan. */
export async function startExample(
  _context: AppContext,
  _start: { id: Id; language: Language; zone: string },
): Promise<{ changeNumber: number; changeSetId: Id | null; workspace: Workspace }> {
  throw new DomainError('server.internal')
}
