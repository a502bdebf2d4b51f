import type { reasons as source } from '../nl/reasons.ts'
import type { Words } from '../words.ts'

export const reasons = {
  place: {
    kept: 'What did not have to change was left as it was in the plan before.',
    moved: 'Stood on {{date}} at {{time}}, and could not stay there.',
  },
  slot: {
    activity:
      'On {{weekday}} at {{time}} your audience is active: number {{rank}} of the {{of}} free moments that week.',
    activity_first:
      'On {{weekday}} at {{time}} your audience is most active, of the {{of}} free moments that week.',
    activity_assumed:
      'One of your {{of}} free posting moments that week: {{weekday}} {{time}}. When your audience is active is not filled in everywhere yet.',
    rubric: 'Rubric {{rubric}}: always {{weekday}} {{time}}.',
    campaign: 'Belongs to campaign {{campaign}}, which runs here at {{intensity}} of the usual number.',
  },
  theme: {
    owed: '{{theme}} was {{owed}} post behind its share of {{share}} here.',
    owed_ahead: '{{theme}} keeps the whole in balance here, at a share of {{share}}.',
    rubric: 'Rubric {{rubric}} always has the theme {{theme}}.',
    reserve: 'Reserve for the topical: {{share}} of the places on this channel.',
  },
  message: {
    owed: '"{{message}}" was {{owed}} post behind its share of {{share}} here.',
    owed_ahead: '"{{message}}" was next in turn here, at a share of {{share}}.',
  },
  goal: {
    owed: 'Of the goals of this key message it was the turn of {{goal}}: {{owed}} post owed.',
    owed_ahead: 'Of the goals of this key message it was the turn of {{goal}}.',
  },
  segment: {
    owed: '{{segment}} was {{owed}} post behind a share of {{share}} here.',
    owed_ahead: '{{segment}} was next in turn here, at a share of {{share}}.',
  },
  origin: {
    owed: '{{origin}}: {{owed}} post behind {{share}} of this channel.',
    owed_ahead: '{{origin}}: next in turn, at {{share}} of this channel.',
  },
  inviting: {
    reachable: 'Invites a reply ({{share}} of your posts): somebody is there for {{minutes}} after it.',
    owed: 'Invites a reply ({{share}} of your posts). When somebody is there to answer is not filled in yet.',
  },
  format: {
    owed: '{{format}} was {{owed}} post behind a share of {{share}} here.',
    owed_ahead: '{{format}} keeps the whole in balance here, at a share of {{share}}.',
    rubric: 'Rubric {{rubric}} always has the format {{format}}.',
  },
  idea: {
    shared_one: 'One idea for {{count}} more channel: made once, adapted there.',
    shared_other: 'One idea for {{count}} more channels: made once, adapted there.',
    adapted:
      'The same idea as on {{channel}}, {{date}}: adapting takes {{minutes}} instead of {{wholeMinutes}}.',
  },
  owner: {
    flexible_one:
      '{{person}} can make {{count}} format and has {{freeMinutes}} of {{weeklyMinutes}} free that week.',
    flexible_other:
      '{{person}} can make {{count}} formats and has {{freeMinutes}} of {{weeklyMinutes}} free that week.',
    balanced: 'Keeps the hours balanced: {{person}} was {{owed}} behind a part of {{share}} of all hours.',
    rubric: '{{person}} takes care of rubric {{rubric}}.',
    overload: '{{person}} goes {{overMinutes}} over the {{weeklyMinutes}} of that week with this.',
    hired: '{{hiredHelp}} makes this for {{costCents}}, which leaves {{leftCents}} that month.',
    retainer_one:
      '{{hiredHelp}} makes this within the monthly fee, and can make {{count}} more post that month.',
    retainer_other:
      '{{hiredHelp}} makes this within the monthly fee, and can make {{count}} more posts that month.',
  },
  production: {
    forward_one:
      'Made {{count}} week earlier, in the week of {{week}}, because there was no time left later.',
    forward_other:
      'Made {{count}} weeks earlier, in the week of {{week}}, because there was no time left later.',
  },
  promotion: {
    rule: '{{rule}}: {{amountCents}} of promotion, value {{value}}. That leaves {{leftCents}} that month.',
  },
  left: {
    closed_one: '{{count}} post does not fit: closed days in that week ({{days}}).',
    closed_other: '{{count}} posts do not fit: closed days in that week ({{days}}).',
    windows_one: '{{count}} post does not fit: the posting windows have only {{slots}} slots.',
    windows_other: '{{count}} posts do not fit: the posting windows have only {{slots}} slots.',
    spacing_one:
      '{{count}} post does not fit: {{spacingMinutes}} between posts, at most {{mostPerDay}} a day.',
    spacing_other:
      '{{count}} posts do not fit: {{spacingMinutes}} between posts, at most {{mostPerDay}} a day.',
    lead_one:
      '{{count}} post is too soon: {{format}} must be ready {{leadDays}} days before, so from {{earliest}}.',
    lead_other:
      '{{count}} posts are too soon: {{format}} must be ready {{leadDays}} days before, so from {{earliest}}.',
    maker_one: '{{count}} post does not fit: nobody can make {{format}}.',
    maker_other: '{{count}} posts do not fit: nobody can make {{format}}.',
    maker_any_one: '{{count}} post does not fit: nobody can make a format of this channel.',
    maker_any_other: '{{count}} posts do not fit: nobody can make a format of this channel.',
    absent_one: '{{count}} post does not fit: those who can make it are away in those weeks.',
    absent_other: '{{count}} posts do not fit: those who can make it are away in those weeks.',
    budget_one: '{{count}} post does not fit: {{hiredHelp}} has reached {{monthlyCents}} that month.',
    budget_other: '{{count}} posts do not fit: {{hiredHelp}} has reached {{monthlyCents}} that month.',
    compatible_one: '{{count}} post does not fit: {{theme}} has no format that is possible here.',
    compatible_other: '{{count}} posts do not fit: {{theme}} has no format that is possible here.',
    past_one: '{{count}} post no longer fits: days of that week have gone by ({{days}}).',
    past_other: '{{count}} posts no longer fit: days of that week have gone by ({{days}}).',
  },
} as const satisfies Words<typeof source>
