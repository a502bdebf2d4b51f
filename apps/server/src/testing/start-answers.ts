import type { StartWorkspace } from '@cadans/domain'

/** The answers of somebody who starts a workspace of two channels. */
export function startAnswers(id: string, over: Partial<StartWorkspace> = {}): StartWorkspace {
  return {
    id,
    name: 'Buurthuis De Brug',
    language: 'nl',
    zone: 'Europe/Amsterdam',
    country: 'NL',
    sector: 'ngo',
    channels: [
      { platform: 'instagram', role: 'focus' },
      { platform: 'facebook', role: 'basic' },
    ],
    messages: ['Samen is leuker', 'Een uur helpt al'],
    themes: ['Verhalen', 'Agenda', 'Vrijwilligers'],
    weeklyMinutes: 720,
    ownerName: 'Sara',
    startDate: '2027-01-04',
    ...over,
  }
}
