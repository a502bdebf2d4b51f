import { type Absence, addDays, type Id, mondayOf, type Person } from '@cadans/domain'
import { serverWords } from '@cadans/messages'
import type { ExampleRequest } from './example-request.ts'

export type ExampleFormatIds = Record<'text' | 'photo' | 'video', Id>

export interface ExamplePeople {
  ids: Record<'sara' | 'joost' | 'meryem', Id>
  rows: Person[]
  absences: Absence[]
}

/** Hours a week are those for social media: Sara's four hours of routines come off. */
export function examplePeople(
  { language, now, newId }: ExampleRequest,
  { text, photo, video }: ExampleFormatIds,
): ExamplePeople {
  const { tools, absence } = serverWords[language].example
  const ids = { sara: newId(), joost: newId(), meryem: newId() }
  const person = (
    id: Id,
    name: string,
    rest: Pick<Person, 'weeklyMinutes' | 'formatIds' | 'tools'>,
  ): Person => ({
    id,
    version: 1,
    name,
    ...rest,
  })
  const away = addDays(mondayOf(now.date), 4 * 7)
  return {
    ids,
    rows: [
      person(ids.sara, 'Sara Bakker', { weeklyMinutes: 960, formatIds: [], tools: tools.sara }),
      person(ids.joost, 'Joost Visser', { weeklyMinutes: 240, formatIds: [text, photo], tools: tools.joost }),
      person(ids.meryem, 'Meryem Kaya', {
        weeklyMinutes: 240,
        formatIds: [photo, video],
        tools: tools.meryem,
      }),
    ],
    absences: [
      { id: newId(), version: 1, personId: ids.sara, from: away, until: addDays(away, 13), note: absence },
    ],
  }
}
