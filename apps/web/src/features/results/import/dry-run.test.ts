import { addDays, type PostCard, postResultSchema } from '@cadans/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dryRun, type DryRunWish } from './dry-run.ts'
import { matchRows, MATCH_MINUTES, normalisedLink } from './match-posts.ts'
import { readTable } from './read-table.ts'
import { recognised } from './columns.ts'

function post(id: string, part: Partial<PostCard> = {}): PostCard {
  return { id, channelId: 'c', date: '2027-01-05', time: '10:00', title: id, link: '', ...part } as PostCard
}

function outcomes(text: string, wish: Partial<DryRunWish> = {}) {
  const table = readTable(text)
  if (table === undefined) throw new Error('no table')
  return dryRun(table, {
    fields: recognised(table.headings),
    order: 'dmy',
    zone: 'Europe/Amsterdam',
    measuredOn: '2027-02-01',
    posts: [
      post('a', { link: 'https://www.instagram.com/p/abc/?igsh=1' }),
      post('b', { date: '2027-01-08' }),
    ],
    known: new Map(),
    chosen: new Map(),
    ...wish,
  })
}

const HEAD = 'Permalink;Publish time;Reach;Likes;Comments\n'

test.each([
  ['https://www.instagram.com/p/abc/?utm_source=x', 'instagram.com/p/abc'],
  ['http://m.facebook.com/foo/posts/1/', 'facebook.com/foo/posts/1'],
  ['twitter.com/a/status/1?s=20', 'x.com/a/status/1'],
  ['https://youtu.be/dQw4w9WgXcQ', 'youtube.com/watch?v=dQw4w9WgXcQ'],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&feature=share', 'youtube.com/watch?v=dQw4w9WgXcQ'],
  ['dQw4w9WgXcQ', 'youtube.com/watch?v=dQw4w9WgXcQ'],
  ['', null],
  ['geen adres', null],
])('the address %j leads to %j', (link, plain) => {
  expect(normalisedLink(link)).toBe(plain)
})

test('each row says what would become of it, and why not', () => {
  const rows = outcomes(
    `${HEAD}https://instagram.com/p/abc;;1.200;12;3
https://m.instagram.com/p/abc/;;9;9;9
;8-1-2027 14:00;100;;
;1-3-2027 10:00;5;;
;9-1-2027;veel;-3;
;9-1-2027;;;
;ooit;1;;
`,
  )
  expect(rows.map(({ line, outcome, postId, by }) => [line, outcome, postId, by])).toEqual([
    [2, 'new', 'a', 'link'],
    [3, 'double', 'a', 'link'],
    [4, 'new', 'b', 'moment'],
    [5, 'notFound', null, null],
    [6, 'wrong', null, null],
    [7, 'empty', null, null],
    [8, 'wrong', null, null],
  ])
  expect(rows[0]?.figures).toMatchObject({
    reach: 1200,
    reactions: 12,
    comments: 3,
    measuredOn: '2027-02-01',
  })
  expect(rows[4]?.problems).toEqual([
    { column: 'Reach', cell: 'veel', code: 'count' },
    { column: 'Likes', cell: '-3', code: 'negative' },
  ])
  expect(rows[6]?.problems).toMatchObject([{ column: 'Publish time', code: 'moment' }])
})

test('what is known already changes nothing, and an empty cell takes nothing away', () => {
  const known = postResultSchema.parse({
    id: '01990000-0000-7000-8000-000000000001',
    version: 1,
    postId: '01990000-0000-7000-8000-000000000002',
    measuredOn: '2027-01-10',
    reach: 100,
    comments: 4,
  })
  const rows = outcomes(`${HEAD}https://instagram.com/p/abc;;100;;\n;8-1-2027;200;;\n`, {
    known: new Map([
      ['a', known],
      ['b', known],
    ]),
  })
  expect(rows.map(({ outcome }) => outcome)).toEqual(['same', 'changed'])
})

test('two posts that are as near ask which, and the answer is taken', () => {
  const posts = [post('a'), post('b', { time: '10:30' })]
  const text = `${HEAD};5-1-2027 10:15;100;;\n`
  const [row] = outcomes(text, { posts })
  expect(row).toMatchObject({ outcome: 'ambiguous', choices: ['a', 'b'], postId: null })
  expect(outcomes(text, { posts, chosen: new Map([[2, 'b']]) })).toMatchObject([
    { outcome: 'new', postId: 'b', by: 'hand' },
  ])
})

describe('matching', () => {
  const moments = fc.array(
    fc.record({ day: fc.integer({ min: 0, max: 20 }), hour: fc.integer({ min: 0, max: 23 }) }),
    { maxLength: 30 },
  )
  const momentOf = ({ day, hour }: { day: number; hour: number }) => ({
    date: addDays('2027-01-01', day),
    time: `${String(hour).padStart(2, '0')}:00`,
  })

  test('gives no post twice, and none further off than it may be', () => {
    fc.assert(
      fc.property(moments, moments, (given, wanted) => {
        const posts = given.map((one, index) => post(`post ${index}`, momentOf(one)))
        const rows = wanted.map((one) => ({ link: null, moment: momentOf(one) }))
        const found = matchRows(rows, posts).flatMap((match, row) =>
          match.kind === 'post' ? [{ ...match, row }] : [],
        )
        expect(new Set(found.map(({ postId }) => postId)).size).toBe(found.length)
        for (const { postId, row } of found) {
          const target = posts.find(({ id }) => id === postId)
          const apart = Math.abs(
            Date.parse(`${target?.date}T${target?.time}Z`) -
              Date.parse(`${rows[row]?.moment.date}T${rows[row]?.moment.time}Z`),
          )
          expect(apart).toBeLessThanOrEqual(MATCH_MINUTES * 60_000)
        }
      }),
    )
  })
})

test('a hundred thousand rows are looked through in seconds', () => {
  const posts = Array.from({ length: 2000 }, (_, index) =>
    post(`post ${index}`, { date: addDays('2024-01-01', index), link: `https://x.com/a/status/${index}` }),
  )
  const lines = Array.from({ length: 100_000 }, (_, index) => `https://x.com/a/status/${index};;${index};1;2`)
  const rows = outcomes(`${HEAD}${lines.join('\n')}\n`, { posts })
  expect(rows.filter(({ outcome }) => outcome === 'new')).toHaveLength(2000)
  expect(rows.filter(({ outcome }) => outcome === 'notFound')).toHaveLength(98_000)
})
