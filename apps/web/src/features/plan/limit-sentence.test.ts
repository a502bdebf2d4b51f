import { emptyTactic } from '@cadans/domain'
import { translator } from '@cadans/messages'
import type { Limit } from '@cadans/planner'
import { expect, test } from 'vitest'
import { factWords } from '../../shared/reasons/fact-words.ts'
import { limitSentence } from './limit-sentence.ts'

const hours: Limit = {
  code: 'limit.hours',
  overMinutes: 210,
  weeks: 3,
  moreMinutes: 90,
  formatId: 'video',
  fewer: 1,
  hiredHelpId: null,
  costCents: 0,
}

function said(limit: Limit, language: 'nl' | 'en'): string {
  const t = translator(language)
  const tactic = emptyTactic()
  return limitSentence(limit, {
    t,
    language,
    wordsOf: (fact) => ({
      ...factWords(fact, { t, language, lookup: undefined, tactic }),
      format: 'video',
      hiredHelp: 'Studio Noord',
      theme: 'Agenda',
      channel: 'LinkedIn',
      person: 'Sara',
      milestone: 'Première',
    }),
  })
}

test.each<[string, Limit, 'nl' | 'en', string]>([
  [
    'a teaser on a quiet day',
    {
      code: 'limit.milestone',
      milestoneId: 'premiere',
      channelId: 'linkedin',
      date: '2027-03-05',
      days: -7,
      why: 'closed',
    },
    'nl',
    'De teaser voor Première (LinkedIn, 5 mrt) krijgt geen plek: dat is een stille dag. Wat helpt: een andere dag, of die dag niet stil.',
  ],
  [
    'one too many on a day',
    {
      code: 'limit.milestone',
      milestoneId: 'premiere',
      channelId: 'linkedin',
      date: '2027-03-12',
      days: 0,
      why: 'crowded',
    },
    'en',
    'The post on the day of Première (LinkedIn, 12 Mar) gets no place: there is no room left on that channel that day. What helps: another day, or fewer milestones on this one.',
  ],
  [
    'too few posts that invite, with until when to answer and when to post',
    {
      code: 'limit.inviting',
      channelId: 'linkedin',
      posts: 4,
      share: 500,
      wantedShare: 800,
      answerUntil: '18:00',
      between: { from: '09:00', until: '15:00' },
    },
    'nl',
    'Op LinkedIn nodigt 50% van de posts uit tot reageren, en je wilt 80%: na 4 posts antwoordt er te kort iemand. Wat helpt: antwoorden tot 18:00, 4 posts tussen 09:00 en 15:00 of een lager aandeel.',
  ],
  [
    'nobody who answers on a channel',
    {
      code: 'limit.inviting',
      channelId: 'linkedin',
      posts: 1,
      share: 0,
      wantedShare: 300,
      answerUntil: null,
      between: null,
    },
    'en',
    'On LinkedIn 0% of the posts invite a reply, and you want 30%: after 1 post nobody answers for long enough. What helps: hours in which somebody answers here or a lower share.',
  ],
  [
    'too much to make, with two ways out',
    hours,
    'nl',
    'In 3 weken is er samen 3,5 u te veel te maken. Wat helpt: 1,5 u per week meer of 1 post minder in de vorm video.',
  ],
  [
    'and with help that can be hired, three',
    { ...hours, weeks: 1, fewer: 2, hiredHelpId: 'studio', costCents: 70_000 },
    'en',
    'In 1 week there is 3.5 h too much to make. What helps: 1.5 h more a week, 2 posts less in the format video, or €700 for Studio Noord.',
  ],
  [
    'hours that cannot be balanced, for whoever makes more',
    {
      code: 'limit.balance',
      personId: 'sara',
      week: '2027-05-03',
      isAhead: true,
      apartMinutes: 390,
      largestMinutes: 240,
    },
    'nl',
    'Sara maakt tot en met de week van 3 mei 6,5 u meer dan een eerlijk deel: dat is meer dan de 4 u van je grootste post. Wat helpt: meer mensen die dezelfde vormen kunnen maken of uren die passen bij wat ieder kan maken.',
  ],
  [
    'and for whoever makes less',
    {
      code: 'limit.balance',
      personId: 'sara',
      week: '2027-05-03',
      isAhead: false,
      apartMinutes: 390,
      largestMinutes: 240,
    },
    'en',
    'Sara makes 6.5 h less than a fair part up to the week of 3 May: more than the 4 h of your largest post. What helps: more people who can make the same formats or hours that suit what each can make.',
  ],
  [
    'a theme that falls short',
    { code: 'limit.theme', channelId: 'linkedin', themeId: 'agenda', owed: 2400, share: 120 },
    'nl',
    'Agenda komt op LinkedIn 2 posts tekort: te weinig plekken kunnen dit thema hebben. Wat helpt: een aandeel van 12% (zoveel lukt er nu) of meer contentvormen of kernboodschappen bij dit thema.',
  ],
  [
    'posts that find no start in the windows',
    { code: 'limit.windows', channelId: 'linkedin', posts: 12, weeks: 6, fewer: 2 },
    'nl',
    '12 posts op LinkedIn passen niet in de plaatsingsmomenten. Wat helpt: 2 posts per week minder of plaatsingsmomenten op meer dagen.',
  ],
  [
    'posts that have to stand too far apart',
    {
      code: 'limit.spacing',
      channelId: 'linkedin',
      posts: 1,
      weeks: 1,
      fewer: 1,
      spacingMinutes: 1440,
      mostPerDay: 1,
    },
    'en',
    '1 post on LinkedIn drops out: two posts have to be 24 h apart, with at most 1 a day. What helps: 1 post a week less or less time between them or more a day.',
  ],
  [
    'posts that cannot be ready in time',
    { code: 'limit.lead', formatId: 'video', leadDays: 3, earliest: '2027-01-08', posts: 2 },
    'nl',
    '2 posts in de eerste dagen zijn niet op tijd klaar: de snelste vorm, video, vraagt 3 dagen. Wat helpt: beginnen op 8 jan of een contentvorm die sneller klaar is.',
  ],
  [
    'a theme that suits no format of its channel',
    { code: 'limit.compatible', channelId: 'linkedin', themeId: 'agenda', formatId: 'video', owed: 4000 },
    'en',
    'Agenda suits no format of LinkedIn, which costs it 4 posts. What helps: Agenda in the format video as well.',
  ],
  [
    'a format that nobody makes',
    { code: 'limit.maker', channelId: 'linkedin', formatId: 'video', posts: 4 },
    'nl',
    '4 posts op LinkedIn vallen weg: niemand kan de vorm video maken. Wat helpt: iemand die video kan maken of een andere vorm op dit kanaal.',
  ],
  [
    'help whose money is used up',
    { code: 'limit.budget', hiredHelpId: 'studio', posts: 2, costCents: 70_000 },
    'en',
    '2 posts drop out: what you take from Studio Noord in a month is used up. What helps: €700 more, over the whole period or somebody in the house who can make this format.',
  ],
])('%s', (_what, limit, language, sentence) => {
  expect(said(limit, language).replaceAll('\u00a0', ' ')).toBe(sentence)
})
