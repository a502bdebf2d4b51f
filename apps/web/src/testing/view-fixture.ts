import type { WorkspaceView } from '../lib/workspace.ts'

/** A workspace for components that only want to know its language and its day: Thursday 10 June 2027. */
export function viewFixture(part: Partial<WorkspaceView> = {}): WorkspaceView {
  const id = '00000000-0000-7000-8000-00000000000a'
  return {
    workspaceId: id,
    workspace: {
      id,
      version: 1,
      name: 'Stichting Samen',
      language: 'nl',
      zone: 'Europe/Amsterdam',
      country: 'NL',
      sector: 'ngo',
      approval: 'optional',
      isExample: false,
    },
    me: {
      id: '00000000-0000-7000-8000-00000000000b',
      version: 1,
      name: 'Sara Bakker',
      weeklyMinutes: 480,
      formatIds: [],
      tools: '',
    },
    zone: 'Europe/Amsterdam',
    language: 'nl',
    role: 'owner',
    isAlone: false,
    today: '2027-06-10',
    ...part,
  }
}
