import { addDays, type Campaign, mondayOf, type Rubric, type Strategy, type Tactic } from '@cadans/domain'
import { serverWords } from '@cadans/messages'
import { exampleAims } from './example-aims.ts'
import { exampleChannels } from './example-channels.ts'
import { exampleRoutines } from './example-groundwork.ts'
import { examplePeople } from './example-people.ts'
import type { ExampleRequest } from './example-request.ts'
import { exampleSegments } from './example-segments.ts'
import { type ExampleParts, exampleTactic } from './example-tactic.ts'

export interface ExampleBasis {
  strategy: Strategy
  tactic: Tactic
  parts: ExampleParts
}

/** The neighbourhood party: the Saturday of week 9, with more posts in the weeks before and fewer after. */
function party({ language, now, newId }: ExampleRequest, { themes }: ExampleParts): Campaign {
  const from = addDays(mondayOf(now.date), 6 * 7)
  return {
    id: newId(),
    version: 1,
    name: serverWords[language].example.campaign,
    from,
    until: addDays(from, 4 * 7 - 1),
    themeFactors: [{ themeId: themes.agenda, factor: 2500 }],
    messageIds: [],
    channelIds: [],
    intensity: [1000, 1250, 1750, 750],
  }
}

/** Every Thursday evening on Facebook, when somebody is there to answer. */
function questionOfTheWeek(
  { language, newId }: ExampleRequest,
  { channels, people, formats }: ExampleParts,
): Rubric {
  return {
    id: newId(),
    version: 1,
    name: serverWords[language].example.rubric,
    channelId: channels.facebook,
    weekday: 4,
    time: '19:00',
    everyWeeks: 1,
    themeId: null,
    formatId: formats.photo,
    ownerId: people.sara,
    inviting: true,
    from: null,
    until: null,
  }
}

/** Strategy and tactic of the example, with the ids by which its posts are made. */
export function exampleBasis(request: ExampleRequest): ExampleBasis {
  const { newId } = request
  const formats = { text: newId(), photo: newId(), video: newId() }
  const themes = {
    stories: newId(),
    volunteers: newId(),
    tips: newId(),
    agenda: newId(),
    behind: newId(),
    support: newId(),
  }
  const channels = exampleChannels(request)
  const segments = exampleSegments(request, channels.ids)
  const aims = exampleAims(request, segments)
  const people = examplePeople(request, formats)
  const parts: ExampleParts = {
    channels: channels.ids,
    segments: segments.ids,
    aims,
    people: people.ids,
    themes,
    formats,
  }
  return {
    strategy: {
      country: 'NL',
      goals: aims.goals,
      keyMessages: aims.keyMessages,
      segments: segments.rows,
      channels: channels.rows,
      people: people.rows,
      absences: people.absences,
      campaigns: [party(request, parts)],
      closedDays: [],
      milestones: [],
      rubrics: [questionOfTheWeek(request, parts)],
      routines: exampleRoutines(request, aims.goalIds, people.ids.sara),
    },
    tactic: exampleTactic(request, parts),
    parts,
  }
}
