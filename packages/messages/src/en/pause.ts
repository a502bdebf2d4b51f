import type { pause as source } from '../nl/pause.ts'
import type { Words } from '../words.ts'

/** Everything waits: for mourning or a calamity. */
export const pause = {
  action: 'Pause everything…',
  title: 'Pause everything',
  hint: 'For mourning or a calamity. On these days nothing goes out, and what stands planned waits. Calendar feeds leave those posts out meanwhile.',
  from: 'From',
  until: 'Up to and including',
  reason: 'Why',
  reasonHint: 'May stay empty',
  reasonOfPause: 'Why the pause',
  submit: 'Pause',
  started: 'Everything is paused up to and including {{until}}',
  coming: 'Everything is paused from {{from}} up to and including {{until}}',
  banner: 'Everything is paused up to and including {{until}}.',
  resume: 'Resume',
  resumed: 'The pause is over',
  mark: 'Pause',
  markReason: 'Pause: {{reason}}',
  waits: 'waits, everything is paused',
  notice: 'This post waits. Everything is paused up to and including {{until}}.',
} as const satisfies Words<typeof source>
