import type { today as source } from '../nl/today.ts'
import type { Words } from '../words.ts'

/** The first room: what asks for attention. */
export const today = {
  title: 'Today',
  greeting: {
    night: 'Good night, {{name}}',
    morning: 'Good morning, {{name}}',
    afternoon: 'Good afternoon, {{name}}',
    evening: 'Good evening, {{name}}',
  },
  toCalendar: 'To the calendar',
  fillPlace: 'Fill an open place',
  late: 'Late',
  due: 'Up next',
  dueHint: 'today and the next two days',
  dueEmpty: 'Nothing due these days. A good moment to work ahead.',
  waiting: 'In review',
  waitingEmpty: 'Nothing waits for approval.',
  open: 'Open places this week',
  openEmpty: 'All places of this week are filled.',
  frequency: 'Frequency this week',
  frequencyEmpty: 'No channel has a frequency yet.',
  frequencyAction: 'Set the frequency',
  published_one: '{{count}} post published this week',
  published_other: '{{count}} posts published this week',
  channelCount: '{{done}} of {{target}}',
  channelLabel: '{{channel}}: {{published}} published, {{planned}} planned, {{open}} open, target {{target}}',
  onPlan: 'on plan',
  short_one: '{{count}} left to fill',
  short_other: '{{count}} left to fill',
  allResults: 'All figures',
  nothingTitle: 'Your calendar is still empty',
  nothingText: 'Put your first posts in the calendar, or let the tactic make a plan.',
  showAll: 'Show all {{count}}',
  readyBy: 'ready by {{date}}',
  goesOut: '{{date}}, {{time}}',
} as const satisfies Words<typeof source>
