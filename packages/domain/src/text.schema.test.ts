import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineSchema, linkSchema, nameSchema, proseSchema, titleSchema } from './text.schema.ts'

test.each([
  ['  Buurtfeest  ', 'Buurtfeest'],
  ['Buurt\nfeest', 'Buurt feest'],
  ['Buurt\r\n\t feest', 'Buurt  feest'],
  ['Buurt\u2028feest', 'Buurt feest'],
  ['Buurt\u0000feest', 'Buurtfeest'],
  ['\u001B[31mBuurtfeest', '[31mBuurtfeest'],
  ['Buurt\uD83Cfeest', 'Buurt\uFFFDfeest'],
  ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
  ['مرحبا', 'مرحبا'],
  ['a'.repeat(200), 'a'.repeat(200)],
])('the name %j is kept as %j', (typed, kept) => {
  expect(nameSchema.parse(typed)).toBe(kept)
})

test.each([
  ['nothing', '', 'text.empty'],
  ['spaces', '   ', 'text.empty'],
  ['what nobody can see', '\u200B\u2060\u00A0', 'text.empty'],
  ['control characters', '\u0000\u0007', 'text.empty'],
  ['201 characters', 'a'.repeat(201), 'text.long'],
  ['10,000 characters', 'a'.repeat(10_000), 'text.long'],
])('%s is no name', (_what, typed, code) => {
  expect(nameSchema.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual([code])
})

test('a title may be empty, and a sentence too', () => {
  expect(titleSchema.parse(' ')).toBe('')
  expect(lineSchema.parse('')).toBe('')
})

test.each(['\u200B', '\u2060\u00A0', '\u3164', '\u2800', '\uFE0F\u00AD'])(
  'a title of %j, which nobody can see, is empty',
  (typed) => {
    expect(titleSchema.parse(typed)).toBe('')
    expect(nameSchema.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual(['text.empty'])
  },
)

test('running text keeps its lines and spaces', () => {
  const text = '  Eerste regel\n\n\tTweede regel  '
  expect(proseSchema.parse(text)).toBe(text)
})

test.each([
  ['', true],
  ['https://example.org/pad?vraag=1#deel', true],
  ['http://merendam.nl', true],
  ['merendam.nl', false],
  ['javascript:alert(1)', false],
  ['JAVASCRIPT:alert(1)', false],
  ['data:text/html,hoi', false],
  ['mailto:info@merendam.nl', false],
  [' https://', false],
])('%j opens in a browser: %s', (link, opens) => {
  const parsed = linkSchema.safeParse(link)
  expect(parsed.success).toBe(opens)
  if (!opens) expect(parsed.error?.issues[0]?.message).toBe('link.form')
})

test('what was kept once is kept the same again, and both databases can store it', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 150 })
  fc.assert(
    fc.property(anyText, (typed) => {
      for (const schema of [titleSchema, lineSchema, proseSchema]) {
        const kept = schema.parse(typed)
        expect(schema.parse(kept)).toBe(kept)
        expect(kept.isWellFormed()).toBe(true)
        expect(kept).not.toContain('\u0000')
      }
    }),
  )
})
