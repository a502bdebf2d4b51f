import { addDays, mondayOf, type StartWorkspace } from '@cadans/domain'
import { noteChangeNumber } from '../lib/change-number.ts'
import { newId } from '../lib/new-id.ts'
import { client, queryClient } from '../lib/trpc.ts'
import { localNow } from '../lib/use-today.ts'
import type { WorkspaceView } from '../lib/workspace.ts'

/** Starts a workspace on the real server, as the first start does, and opens it. */
export async function makeWorkspace(part: Partial<StartWorkspace> = {}): Promise<WorkspaceView> {
  const zone = 'Europe/Amsterdam'
  const today = localNow(zone).date
  const workspaceId = part.id ?? newId()
  await client.workspace.start.mutate({
    id: workspaceId,
    name: 'Stichting Samen',
    language: 'nl',
    zone,
    country: 'NL',
    sector: 'ngo',
    channels: [
      { platform: 'instagram', role: 'focus' },
      { platform: 'linkedin', role: 'basic' },
    ],
    messages: ['Samen kom je verder'],
    themes: ['Agenda', 'Verhalen', 'Tips'],
    weeklyMinutes: 480,
    ownerName: 'Sara Bakker',
    startDate: addDays(mondayOf(today), 7),
    ...part,
  })
  const { workspace, me, role, isAlone, changeNumber } = await client.workspace.get.query({ workspaceId })
  await noteChangeNumber(queryClient, workspaceId, changeNumber)
  return { workspaceId, workspace, me, role, isAlone, zone, language: 'nl', today }
}
