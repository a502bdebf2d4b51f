import { emptyTactic } from '@cadans/domain'
import { translator } from '@cadans/messages'
import type { Limit } from '@cadans/planner'
import { expect, test } from 'vitest'
import { factWords } from './fact-words.ts'
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
    }),
  })
}

test.each<[string, Limit, 'nl' | 'en', string]>([
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
    'a theme that falls short',
    { code: 'limit.theme', channelId: 'linkedin', themeId: 'agenda', owed: 2400 },
    'nl',
    'Agenda komt op LinkedIn 2,4 posts tekort: te weinig plekken kunnen dit thema hebben.',
  ],
])('%s', (_what, limit, language, sentence) => {
  expect(said(limit, language).replaceAll('\u00a0', ' ')).toBe(sentence)
})
