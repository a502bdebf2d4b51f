import {
  AUDIENCE_LOSS,
  type ChannelTactic,
  type Format,
  type Id,
  type PostingWindow,
  type Season,
  type Share,
  type Tactic,
  type Theme,
  type Weekday,
  weekdays,
} from '@cadans/domain'
import { resources, serverWords } from '@cadans/messages'
import type { ExampleAims } from './example-aims.ts'
import type { ExampleChannel, ExampleChannelIds } from './example-channels.ts'
import type { ExampleFormatIds, ExamplePeople } from './example-people.ts'
import type { ExampleRequest } from './example-request.ts'
import type { ExampleSegments } from './example-segments.ts'

export type ExampleThemeKey = 'stories' | 'volunteers' | 'tips' | 'agenda' | 'behind' | 'support'
type ExampleThemeIds = Record<ExampleThemeKey, Id>

const workdays: readonly Weekday[] = [1, 2, 3, 4, 5]
const midweek: readonly Weekday[] = [2, 3, 4]
const yearEnd: Season = { from: '11-01', until: '12-31', factor: 3000 }

function windowsOn(
  days: readonly Weekday[],
  hours: readonly [from: string, until: string][],
): PostingWindow[] {
  return days.flatMap((weekday) => hours.map(([from, until]) => ({ weekday, from, until, weight: 5 })))
}

export interface ExampleParts {
  channels: ExampleChannelIds
  segments: ExampleSegments['ids']
  aims: ExampleAims
  people: ExamplePeople['ids']
  themes: ExampleThemeIds
  formats: ExampleFormatIds
}

function themesOf(names: Record<ExampleThemeKey, string>, { themes, aims }: ExampleParts): Theme[] {
  const { k1, k2, k3, k4 } = aims.messageIds
  const choices: [ExampleThemeKey, share: number, messageIds: Id[], seasons: Season[]][] = [
    ['stories', 300, [k1, k2], []],
    ['volunteers', 200, [k2], []],
    ['tips', 200, [k3], []],
    ['agenda', 150, [k1, k3], []],
    ['behind', 100, [k1, k4], []],
    ['support', 50, [k4], [yearEnd]],
  ]
  return choices.map(([key, share, messageIds, seasons], colour) => ({
    id: themes[key],
    name: names[key],
    colour,
    share,
    messageIds,
    formatIds: [],
    seasons,
    tellsStories: key === 'stories' || key === 'behind',
    ownOnly: key === 'support',
    retired: false,
  }))
}

function formatsOf(names: Record<'text' | 'photo' | 'video', string>, ids: ExampleFormatIds): Format[] {
  const rest = { adaptMinutes: 15, retired: false }
  return [
    {
      id: ids.text,
      kind: 'text',
      name: names.text,
      ownMinutes: 45,
      curatedMinutes: 15,
      leadDays: 2,
      ...rest,
    },
    {
      id: ids.photo,
      kind: 'photo',
      name: names.photo,
      ownMinutes: 60,
      curatedMinutes: 20,
      leadDays: 3,
      ...rest,
    },
    {
      id: ids.video,
      kind: 'video',
      name: names.video,
      ownMinutes: 150,
      curatedMinutes: 50,
      leadDays: 7,
      ...rest,
    },
  ]
}

function channelsOf({ channels, formats, segments }: ExampleParts): ChannelTactic[] {
  const mix = (text: number, photo: number, video: number): Share[] => [
    { id: formats.text, share: text },
    { id: formats.photo, share: photo },
    { id: formats.video, share: video },
  ]
  const { families, seniors, young, partners } = segments
  const channel = (
    name: ExampleChannel,
    rest: Pick<ChannelTactic, 'frequency' | 'windows' | 'formatShares' | 'segmentShares'>,
  ): ChannelTactic => ({
    channelId: channels[name],
    ...rest,
    spacingMinutes: 20 * 60,
    mostPerDay: 1,
    ownShare: null,
  })
  return [
    channel('instagram', {
      frequency: 3000,
      windows: windowsOn(weekdays, [
        ['12:00', '13:30'],
        ['19:00', '21:00'],
      ]),
      formatShares: mix(0, 650, 350),
      segmentShares: [
        { id: families, share: 700 },
        { id: young, share: 300 },
      ],
    }),
    channel('facebook', {
      frequency: 3000,
      windows: windowsOn(weekdays, [
        ['09:00', '11:00'],
        ['19:00', '20:30'],
      ]),
      formatShares: mix(200, 600, 200),
      segmentShares: [
        { id: seniors, share: 600 },
        { id: families, share: 400 },
      ],
    }),
    channel('linkedin', {
      frequency: 1500,
      windows: windowsOn(midweek, [['08:00', '10:00']]),
      formatShares: mix(500, 400, 100),
      segmentShares: [{ id: partners, share: 1000 }],
    }),
    channel('tiktok', {
      frequency: 1000,
      windows: windowsOn(workdays, [['16:00', '21:00']]),
      formatShares: mix(0, 0, 1000),
      segmentShares: [{ id: young, share: 1000 }],
    }),
    channel('whatsapp', {
      frequency: 1000,
      windows: windowsOn(workdays, [
        ['12:00', '13:00'],
        ['19:00', '20:30'],
      ]),
      formatShares: mix(700, 300, 0),
      segmentShares: [
        { id: families, share: 800 },
        { id: seniors, share: 200 },
      ],
    }),
  ]
}

function promotionOf(
  words: { agenda: string; remarketing: string },
  { themes, channels, segments }: ExampleParts,
  newId: () => Id,
): Tactic['promotion'] {
  return {
    monthlyCeilingCents: 15_000,
    rules: [
      {
        id: newId(),
        name: words.agenda,
        channelIds: [],
        roles: ['focus'],
        segmentIds: [],
        ownOnly: true,
        themeIds: [themes.agenda, themes.volunteers],
        formatIds: [],
        goalIds: [],
        campaignIds: [],
        amountCents: 2500,
        value: 6,
      },
    ],
    lines: [
      {
        id: newId(),
        name: words.remarketing,
        channelId: channels.facebook,
        segmentId: segments.families,
        from: null,
        until: null,
        monthlyCents: 4000,
      },
    ],
  }
}

/** Step 6 of the example, whole. */
export function exampleTactic({ language, newId }: ExampleRequest, parts: ExampleParts): Tactic {
  const words = serverWords[language].example
  const { formats, people } = parts
  const source = (name: string, kind: Tactic['sources'][number]['kind'], link = '') => ({
    id: newId(),
    name,
    kind,
    link,
    retired: false,
  })
  const reachable = (weekday: Weekday, from: string, until: string) => ({
    channelId: null,
    weekday,
    from,
    until,
    personId: people.sara,
  })
  const guide = ({
    text,
    dos,
    donts,
  }: {
    text: string
    dos: readonly string[]
    donts: readonly string[]
  }) => ({
    text,
    dos: [...dos],
    donts: [...donts],
    examples: [],
  })
  return {
    themes: themesOf(words.themes, parts),
    formats: formatsOf(resources[language].words.formatKind, formats),
    channels: channelsOf(parts),
    ownShare: 800,
    sources: [
      source(words.sources.council, 'newsletter'),
      source(words.sources.paper, 'website', 'https://merendamsnieuwsblad.example/'),
      source(words.sources.library, 'organisation', 'https://bibliotheek-merendam.example/'),
      source(words.sources.archive, 'archive'),
    ],
    toneOfVoice: guide(words.tone),
    visualLanguage: guide(words.visual),
    reserveShare: 150,
    audienceLoss: AUDIENCE_LOSS,
    invitingShare: 400,
    reuse: { share: 400, withinDays: 3 },
    balanceHours: false,
    quietHolidayYears: [],
    ownDays: [],
    reachability: [
      ...workdays.map((weekday) => reachable(weekday, '09:00', '17:00')),
      reachable(2, '19:00', '21:00'),
      reachable(4, '19:00', '21:00'),
    ],
    hiredHelp: [
      {
        id: newId(),
        name: words.studio,
        kind: 'post',
        costCents: 35_000,
        monthlyCents: 70_000,
        monthlyPosts: 2,
        formatIds: [formats.video],
        channelIds: [],
        answers: false,
        retired: false,
      },
    ],
    promotion: promotionOf(words.rules, parts, newId),
  }
}
