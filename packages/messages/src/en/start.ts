import type { start as source } from '../nl/start.ts'
import type { Words } from '../words.ts'

/** The first start: from nothing to a filled calendar. */
export const start = {
  title: 'Start with Cadans',
  welcome: 'From strategy to calendar',
  promise:
    'Say what you want to get across, on which channels, and how much time there is. Cadans turns it into a calendar in which every post knows why it is there.',
  chooseLanguage: 'Language',
  exampleTitle: 'See the example',
  exampleText: 'The Samen Merendam foundation, some weeks on its way. Try anything you like.',
  exampleAction: 'Open the example',
  exampleBusy: 'The example is being set up',
  ownTitle: 'Start with your own organisation',
  ownText: 'Four short screens, about three minutes. Nearly everything is filled in already.',
  ownAction: 'Start',
  step: 'Step {{step}} of {{steps}}',
  steps: { who: 'Who you are', channels: 'Channels', messages: 'Messages and themes', time: 'Time' },
  who: {
    title: 'Who is the calendar for?',
    text: 'We set out key messages and themes that suit you.',
    sector: 'Kind of organisation',
    name: 'Name of the organisation',
    fallbackName: 'My organisation',
    owner: 'Your name',
    ownerHint: 'This is how the calendar names you.',
    ownerPlaceholder: 'For example: Sara',
    fallbackOwner: 'Me',
  },
  channels: {
    title: 'Where can people find you?',
    text: 'Focus gets most of the posts, basic you keep up quietly.',
    group: 'Channels',
    role: 'Role of {{name}}',
    focusMany: 'More than two focus channels is too much for most teams to do well. You may, though.',
  },
  messages: {
    title: 'What do you want to tell?',
    text: 'These often suit organisations like yours. Put them in your own words, or switch off what does not fit.',
    messages: 'Key messages',
    themes: 'Themes',
    keep: 'Use "{{text}}"',
    message: 'Key message {{number}}',
    theme: 'Theme {{number}}',
  },
  time: {
    title: 'How much time is there?',
    text: 'The plan stays within these hours. You can change them whenever you like.',
    hours: 'Hours a week for making posts',
    hoursSuffix: 'hours',
    date: 'Start on',
    dateHint: 'We plan thirteen weeks ahead.',
  },
  finish: 'Make my calendar',
  busy: 'Your calendar is being filled',
  placed_one: '{{count}} place stands ready in your calendar',
  placed_other: '{{count}} places stand ready in your calendar',
} as const satisfies Words<typeof source>
