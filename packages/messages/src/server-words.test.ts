import { expect, test } from 'vitest'
import { serverWords } from './index.ts'

const dutch = Object.entries({ ...serverWords.nl, ...serverWords.nl.problem })
const english: Record<string, unknown> = { ...serverWords.en, ...serverWords.en.problem }

test.each(dutch.filter(([, sentence]) => typeof sentence === 'string'))(
  'what the server says at %s names the same things in both languages',
  (key, sentence) => {
    const names = (text: unknown) =>
      String(text)
        .match(/\{\{\w+\}\}/g)
        ?.toSorted()
    expect(names(english[key])).toEqual(names(sentence))
  },
)
