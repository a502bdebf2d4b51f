import type { Channel, Id } from '@cadans/domain'
import { resources } from '@cadans/messages'
import type { ExampleRequest } from './example-request.ts'

const choices = [
  { platform: 'instagram', role: 'focus', account: '@samenmerendam' },
  { platform: 'facebook', role: 'focus', account: 'Samen Merendam' },
  { platform: 'linkedin', role: 'basic', account: 'Samen Merendam' },
  { platform: 'tiktok', role: 'basic', account: '@samenmerendam' },
  { platform: 'whatsapp', role: 'basic', account: 'Samen Merendam' },
] as const

export type ExampleChannel = (typeof choices)[number]['platform']
export type ExampleChannelIds = Record<ExampleChannel, Id>

export interface ExampleChannels {
  ids: ExampleChannelIds
  rows: Channel[]
}

export function exampleChannels({ language, newId }: ExampleRequest): ExampleChannels {
  const names = resources[language].words.platform
  const ids = {
    instagram: newId(),
    facebook: newId(),
    linkedin: newId(),
    tiktok: newId(),
    whatsapp: newId(),
  }
  const rows = choices.map(
    ({ platform, role, account }, position): Channel => ({
      id: ids[platform],
      version: 1,
      platform,
      name: names[platform],
      role,
      account,
      textLimit: null,
      position,
      serves: platform === 'facebook' || platform === 'whatsapp',
      unansweredSince: null,
    }),
  )
  return { ids, rows }
}
