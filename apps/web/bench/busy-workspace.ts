import type { Tactic } from '@cadans/domain'

interface Answer<T> {
  result: { data: T }
}

/** Four channels, six posts a week each, a year ahead and in the calendar: about 1,250 posts. @returns the workspace's id */
export async function startBusyWorkspace(url: string): Promise<string> {
  async function call<T>(path: string, input: Record<string, unknown>): Promise<T> {
    const headers = { 'content-type': 'application/json', origin: url }
    const response = await fetch(`${url}/trpc/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(input),
    })
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
    return ((await response.json()) as Answer<T>).result.data
  }

  const workspaceId = crypto.randomUUID().replace(/^(.{14})4/, '$17')
  const from = new Date().toISOString().slice(0, 10)
  const until = new Date(Date.now() + 363 * 86_400_000).toISOString().slice(0, 10)
  await call('workspace.start', {
    id: workspaceId,
    name: 'Gemeente Merendam',
    language: 'nl',
    zone: 'Europe/Amsterdam',
    country: 'NL',
    sector: 'municipality',
    channels: [
      { platform: 'facebook', role: 'focus' },
      { platform: 'instagram', role: 'focus' },
      { platform: 'x', role: 'focus' },
      { platform: 'linkedin', role: 'basic' },
    ],
    messages: ['Wij luisteren', 'Samen schoon', 'Veilig naar school'],
    themes: ['Afval', 'Verkeer', 'Wonen', 'Sport', 'Bestuur', 'Cultuur'],
    weeklyMinutes: 4000,
    ownerName: 'Sara',
    startDate: from,
  })
  const draft = await call<{ version: number; tactic: Tactic }>('tactic.get', { workspaceId })
  const channels = draft.tactic.channels.map((channel) => ({
    ...channel,
    frequency: 6000,
    mostPerDay: 1,
    spacingMinutes: 720,
    windows: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '08:00', until: '21:00', weight: 5 })),
  }))
  await call('tactic.save', {
    workspaceId,
    version: draft.version,
    tactic: { ...draft.tactic, channels },
  })
  const horizon = { from, until }
  const { tacticVersion, changeNumber } = await call<{ tacticVersion: number; changeNumber: number }>(
    'plan.propose',
    { workspaceId, horizon },
  )
  await call('plan.applyPlan', { workspaceId, horizon, tacticVersion, changeNumber })
  return workspaceId
}
