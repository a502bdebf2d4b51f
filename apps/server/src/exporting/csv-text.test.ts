import { emptyTactic, type Language, languages, type Strategy } from '@cadans/domain'
import { aPost } from '@cadans/domain/testing/a-post.ts'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvText } from './csv-text.ts'

const strategy: Strategy = {
  country: 'NL',
  goals: [],
  keyMessages: [],
  segments: [],
  channels: [],
  people: [],
  absences: [],
  campaigns: [],
  closedDays: [],
  rubrics: [],
  milestones: [],
  routines: [],
}

/** Title is the fifth column, copy the sixth. */
function cellsOf(title: string, language: Language): readonly string[] {
  const text = csvText([aPost({ title, copy: title })], { strategy, tactic: emptyTactic(), language })
  const [, row] = Papa.parse<string[]>(text.replace('\ufeff', ''), { skipEmptyLines: true }).data
  return [row?.[4] ?? '', row?.[5] ?? '']
}

test.each([
  ['=1+1', "'=1+1"],
  ['+31 6', "'+31 6"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tstart', "'\tstart"],
  ['\rstart', "'\rstart"],
  ['=1+1\nand more', "'=1+1\nand more"],
  ['\n=1+1', "'\n=1+1"],
  [' \r\n @SUM(A1)', "' \r\n @SUM(A1)"],
  ['\u00A0=1+1', "'\u00A0=1+1"],
  ['＝1+1', "'＝1+1"],
  ['\nand more', '\nand more'],
  ['a = b', 'a = b'],
  ['"quoted"; and, more', '"quoted"; and, more'],
  ['', ''],
  ['🎉 مرحبا', '🎉 مرحبا'],
])('the cell %j opens as the text %j', (title, shown) => {
  for (const language of languages) expect(cellsOf(title, language)).toEqual([shown, shown])
})
