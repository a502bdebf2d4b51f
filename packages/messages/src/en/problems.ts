import type { problems as source } from '../nl/problems.ts'
import type { Words } from '../words.ts'

export const problems = {
  channels: {
    none: 'No channel gets posts yet. Choose channels and say how often.',
    thirdFocus: 'This is focus channel {{rank}}. Few teams keep up more than {{advised}} well.',
  },
  channel: {
    noFrequency: '{{channel}} is a focus channel, but gets no posts a week.',
    noWindows: '{{channel}} has no posting windows, so nothing fits.',
    tooFrequent: 'On {{channel}} {{fits}} posts a week fit, and you want {{frequency}}.',
    rubrics:
      'The rubrics on {{channel}} ask for {{rubrics}} posts a week, more than the {{frequency}} of your frequency.',
  },
  people: {
    none: 'There is nobody yet who makes posts.',
    noHours: 'Nobody has hours to make posts.',
    tooFew: 'Making takes {{needed}} a week like this, and there is {{available}}.',
  },
  format: { noMaker: 'Nobody can make {{format}}, while channels want a share of it.' },
  closed: { everywhere: 'All days in this period are closed, so nothing fits.' },
  themes: { none: 'No theme has a share yet.' },
  theme: {
    noFormats: '{{theme}} suits none of the formats that your channels use.',
    overHalf: '{{theme}} has more than half ({{share}}), so it sometimes comes twice in a row.',
  },
  message: { noTheme: 'No theme carries "{{message}}", so it does not get into the calendar.' },
  messages: {
    rational:
      'More than half of your key messages are rational. Stories and feelings do better on social media.',
  },
  promotion: {
    ceilingLow:
      'After the fixed lines there is {{room}} a month, and the cheapest promotion costs {{amount}}.',
  },
  hiredHelp: { budgetLow: 'One post by {{hiredHelp}} costs {{cost}}, more than the {{monthly}} a month.' },
  sources: { none: 'You pass on posts of others too, but there is no source to choose from yet.' },
  reachability: {
    none: 'Posts that invite a reply find their best place once you fill in when somebody is there to answer.',
  },
  segments: { noActivity: 'Of no segment it is known when it is active. Each moment counts the same now.' },
} as const satisfies Words<typeof source>
