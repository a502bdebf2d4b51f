import { gridIndex, type Id, type Segment, type Weekday, weekdays } from '@cadans/domain'
import { serverWords } from '@cadans/messages'
import type { ExampleChannelIds } from './example-channels.ts'
import type { ExampleRequest } from './example-request.ts'

const QUIET = 10
const ACTIVE = 100

const midweek: readonly Weekday[] = [2, 3, 4]

/** A week in which the segment is quiet but for these hours. */
function gridOf(days: readonly Weekday[], hours: readonly number[]): number[] {
  const grid = Array.from({ length: 168 }, () => QUIET)
  for (const weekday of days) for (const hour of hours) grid[gridIndex(weekday, hour)] = ACTIVE
  return grid
}

export interface ExampleSegments {
  ids: Record<'families' | 'seniors' | 'young' | 'partners', Id>
  rows: Segment[]
}

export function exampleSegments(
  { language, newId }: ExampleRequest,
  channels: ExampleChannelIds,
): ExampleSegments {
  const words = serverWords[language].example
  const ids = { families: newId(), seniors: newId(), young: newId(), partners: newId() }
  const seen = gridOf(weekdays, [12, 19, 20])
  return {
    ids,
    rows: [
      {
        id: ids.families,
        version: 1,
        name: words.segments.families,
        ageFrom: 28,
        ageUntil: 42,
        share: 400,
        use: 'look',
        questions: [...words.questions.families],
        knows: words.knows.families,
        likeness: 450,
        activity: [
          { channelId: channels.instagram, grid: seen },
          { channelId: channels.whatsapp, grid: seen },
        ],
      },
      {
        id: ids.seniors,
        version: 1,
        name: words.segments.seniors,
        ageFrom: 55,
        ageUntil: null,
        share: 300,
        use: 'look',
        questions: [...words.questions.seniors],
        knows: words.knows.seniors,
        likeness: 700,
        activity: [{ channelId: channels.facebook, grid: gridOf(weekdays, [9, 10, 19]) }],
      },
      {
        id: ids.young,
        version: 1,
        name: words.segments.young,
        ageFrom: 16,
        ageUntil: 23,
        share: 150,
        use: 'look',
        questions: [...words.questions.young],
        knows: words.knows.young,
        likeness: 150,
        activity: [{ channelId: channels.tiktok, grid: gridOf(weekdays, [16, 17, 18, 19, 20]) }],
      },
      {
        id: ids.partners,
        version: 1,
        name: words.segments.partners,
        ageFrom: null,
        ageUntil: null,
        share: 150,
        use: 'buy',
        questions: [...words.questions.partners],
        knows: words.knows.partners,
        likeness: 350,
        activity: [{ channelId: channels.linkedin, grid: gridOf(midweek, [8, 9]) }],
      },
    ],
  }
}
