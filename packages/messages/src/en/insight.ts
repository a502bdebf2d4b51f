import type { insight as source } from '../nl/insight.ts'
import type { Words } from '../words.ts'

export const insight = {
  chord: {
    title: 'What strikes a chord',
    about:
      'How many times an average post, all else being equal. The margin says between which bounds it lies in 95 of 100 cases.',
    few: 'Too few posts with results yet: {{posts}} of at least {{least}}.',
    typical: 'A post in the middle gets {{typical}}.',
    spread: 'Posts that are alike in everything easily differ by a factor of {{spread}}.',
    unknown_one: 'Of {{count}} post this is not known.',
    unknown_other: 'Of {{count}} posts this is not known.',
    unsettled_one: '{{count}} post was measured too soon: within {{days}} days.',
    unsettled_other: '{{count}} posts were measured too soon: within {{days}} days.',
    effect: '{{times}} times, between {{low}} and {{high}}',
  },
  verdict: {
    more: 'Does more than average',
    less: 'Does less than average',
    unclear: 'No clear difference',
    few: 'Too few posts',
  },
  factor: {
    theme: 'Theme',
    format: 'Format',
    message: 'Key message',
    channel: 'Channel',
    weekday: 'Day',
    hour: 'Part of the day',
    segment: 'Segment',
    origin: 'Own or curated',
    inviting: 'Invites a reply',
    promoted: 'Paid promotion',
  },
  measure: {
    interactions: 'Interactions',
    rate: 'Interactions per person reached',
    reach: 'Reach',
    impressions: 'Impressions',
    reactions: 'Likes and other reactions',
    comments: 'Comments',
    shares: 'Shared',
    saves: 'Saved',
    clicks: 'Clicks',
    conversions: 'Conversions',
  },
  interaction: {
    title: 'Inviting and answering',
    inviting: '{{count}} of {{of}} posts invite a reply: {{share}}, target {{target}}.',
    answered: '{{count}} of {{of}} comments got an answer: {{share}}.',
    inTime: '{{count}} of {{of}} comments got an answer within the hours of reachability: {{share}}.',
    below: 'Less than you wanted',
    above: 'More than you wanted',
    met: 'As you wanted',
    none: 'No posts yet',
  },
  kpi: {
    none: 'Not measured yet',
    few: 'Too few measurements',
    reached: 'Reached',
    overdue: 'Past its due date',
    ahead: 'Ahead of schedule',
    onCourse: 'On schedule',
    behind: 'Behind schedule',
    place: '{{value}} on {{date}}, {{wanted}} by the line.',
    forecast: 'If this goes on, it will be {{value}} on {{date}}, between {{low}} and {{high}}.',
    noForecast: 'From {{least}} measurements on, the baseline included, you will see a forecast.',
    reaches: {
      yes: 'It looks as if the target will be reached.',
      no: 'The target will not be reached this way.',
      open: 'Whether the target will be reached is still open.',
    },
  },
  proposal: {
    title: 'Proposals',
    none: 'No proposal: the results give no reason to change your tactic.',
    share: {
      theme: 'Theme {{to}} {{points}} more, {{from}} {{points}} less',
      format: '{{channel}}: {{to}} {{points}} more, {{from}} {{points}} less',
      segment: '{{channel}}: segment {{to}} {{points}} more, {{from}} {{points}} less',
      own: 'Own content from {{before}} to {{after}}',
      own_channel: '{{channel}}: own content from {{before}} to {{after}}',
      inviting: 'Posts that invite a reply from {{before}} to {{after}}',
    },
    window: {
      weight: '{{channel}}: {{weekday}} {{from}} to {{until}} weighs {{after}} instead of {{before}}',
    },
    frequency: '{{channel}}: {{after}} posts a week instead of {{before}}',
    expected: 'Expected: {{times}} times the interactions a post of now, between {{low}} and {{high}}.',
    expectedChannel:
      'Expected on this channel: {{times}} times the interactions a post of now, between {{low}} and {{high}}.',
    unpromised: 'What this does to interactions cannot be said.',
    stale: 'Your tactic has changed here meanwhile, so this proposal no longer holds.',
  },
  reason: {
    chord: {
      times:
        '{{better}} does {{times}} times what {{worse}} does, between {{low}} and {{high}} ({{betterPosts}} and {{worsePosts}} posts).',
      times_inviting:
        'Posts that invite a reply do {{times}} times what others do, between {{low}} and {{high}} ({{betterPosts}} and {{worsePosts}} posts).',
      window:
        'Posts at this moment do {{times}} times the average, between {{low}} and {{high}} ({{posts}} posts).',
    },
    adherence: {
      short: 'On {{channel}} {{published}} of {{target}} posts went out in {{weeks}} weeks.',
      full: 'On {{channel}} {{published}} of {{target}} posts went out in {{weeks}} weeks, and there is time left.',
    },
    kpi: { behind: '{{kpi}} is {{behind}} of the way behind schedule.' },
    answers: {
      late: 'Of {{comments}} comments {{share}} got an answer in time, between {{low}} and {{high}}. First answer, then ask for more.',
    },
  },
} as const satisfies Words<typeof source>
