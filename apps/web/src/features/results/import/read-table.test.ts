import Papa from 'papaparse'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recognised } from './columns.ts'
import { decodeText } from '../../../lib/cells/decode-text.ts'
import { readTable } from './read-table.ts'

const heading = ['Permalink', 'Publish time', 'Reach', 'Likes']

test.each([';', ',', '\t', '|'])('cells may stand between %j', (delimiter) => {
  const text = Papa.unparse([heading, ['https://x.com/a/1', '01/05/2027 10:00', '1200', '12']], { delimiter })
  expect(readTable(text)).toMatchObject({
    headings: heading,
    rows: [['https://x.com/a/1', '01/05/2027 10:00', '1200', '12']],
  })
})

test.each([';', ',', '\t', '|'])('two columns and one row, with a line end, between %j', (delimiter) => {
  const text = `Adres${delimiter}Gezien\nhttps://x.com/a/1${delimiter}77\n`
  expect(readTable(text)).toMatchObject({
    headings: ['Adres', 'Gezien'],
    rows: [['https://x.com/a/1', '77']],
  })
})

test('what stands before the heading is passed over, and lines keep the number they have in the file', () => {
  const table = readTable(`Rapport over januari\n\n${heading.join(';')}\n\na;b;1;2\n`)
  expect(table?.headings).toEqual(heading)
  expect(table?.lines).toEqual([5])
})

test.each(['', 'een regel', '\n\n', 'Reach;Likes\n'])('%j is no table', (text) => {
  expect(readTable(text)).toBeUndefined()
})

test('cells come back as they were written, quotes and line ends and all', () => {
  const cell = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
      const text = Papa.unparse([heading, ...rows], { delimiter: ';', newline: '\r\n', quotes: true })
      expect(readTable(text)?.rows).toEqual(rows)
    }),
  )
})

test('whatever a text is, it is a table or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const table = readTable(text)
      expect(table === undefined || table.rows.length === table.lines.length).toBe(true)
    }),
  )
})

describe('the columns of', () => {
  test.each([
    [
      'Meta, in English',
      [
        'Post ID',
        'Description',
        'Publish time',
        'Permalink',
        'Impressions',
        'Reach',
        'Likes',
        'Comments',
        'Shares',
        'Saves',
      ],
      [null, 'title', 'moment', 'link', 'impressions', 'reach', 'reactions', 'comments', 'shares', 'saves'],
    ],
    [
      'Meta, in Dutch',
      [
        'Titel',
        'Publicatietijd',
        'Permalink',
        'Weergaven',
        'Bereik',
        'Vindikleuks',
        'Opmerkingen',
        'Deelacties',
        'Opgeslagen',
      ],
      ['title', 'moment', 'link', 'impressions', 'reach', 'reactions', 'comments', 'shares', 'saves'],
    ],
    [
      'LinkedIn',
      [
        'Post title',
        'Post link',
        'Created date',
        'Impressions',
        'Views',
        'Clicks',
        'Likes',
        'Comments',
        'Reposts',
      ],
      ['title', 'link', 'moment', 'impressions', null, 'clicks', 'reactions', 'comments', 'shares'],
    ],
    [
      'X',
      [
        'Post id',
        'Date',
        'Post text',
        'Post Link',
        'Impressions',
        'Likes',
        'Engagements',
        'Bookmarks',
        'Replies',
        'Reposts',
        'URL Clicks',
      ],
      [
        null,
        'moment',
        'title',
        'link',
        'impressions',
        'reactions',
        null,
        'saves',
        'comments',
        'shares',
        'clicks',
      ],
    ],
    [
      'TikTok',
      [
        'Video title',
        'Video link',
        'Post time',
        'Total likes',
        'Total comments',
        'Total shares',
        'Total views',
      ],
      ['title', 'link', 'moment', 'reactions', 'comments', 'shares', 'impressions'],
    ],
    [
      'YouTube',
      [
        'Content',
        'Video title',
        'Video publish time',
        'Views',
        'Likes',
        'Comments added',
        'Shares',
        'Impressions',
      ],
      ['link', 'title', 'moment', null, 'reactions', 'comments', 'shares', 'impressions'],
    ],
  ] as const)('%s are known', (_export, headings, fields) => {
    expect(recognised(headings)).toEqual(fields)
  })
})

describe('a file', () => {
  const text = 'Bereik;Titel\r\n12;Café "één" – € 5\r\n'
  const utf16 = (littleEndian: boolean, mark: boolean) => {
    const units = Array.from(`${mark ? '\ufeff' : ''}${text}`, (sign) => sign.charCodeAt(0))
    const view = new DataView(new ArrayBuffer(units.length * 2))
    for (const [at, unit] of units.entries()) view.setUint16(at * 2, unit, littleEndian)
    return new Uint8Array(view.buffer)
  }
  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 with a mark', utf16(true, true)],
    ['the other UTF-16 with a mark', utf16(false, true)],
    ['UTF-16 without', utf16(true, false)],
    ['the other UTF-16 without', utf16(false, false)],
    [
      'what Windows wrote',
      Uint8Array.from(text, (sign) => ({ '€': 0x80, '–': 0x96 })[sign] ?? sign.charCodeAt(0)),
    ],
  ])('in %s is read as it was written', (_encoding, bytes) => {
    expect(decodeText(bytes)).toBe(text)
  })
})
