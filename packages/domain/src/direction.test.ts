import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closeDirections } from './direction.ts'

const LRE = '\u202a'
const RLE = '\u202b'
const PDF = '\u202c'
const LRO = '\u202d'
const RLO = '\u202e'
const LRI = '\u2066'
const RLI = '\u2067'
const FSI = '\u2068'
const PDI = '\u2069'

test.each([
  ['a text without marks', 'Jan de Vries', 'Jan de Vries'],
  ['letters that read from the right', 'سارة', 'سارة'],
  ['an override', `${RLO}Jan`, `${RLO}Jan${PDF}`],
  ['an embedding', `${RLE}Jan`, `${RLE}Jan${PDF}`],
  ['an isolate', `${RLI}Jan`, `${RLI}Jan${PDI}`],
  ['several, the innermost first', `${LRE}a${FSI}b${LRO}c`, `${LRE}a${FSI}b${LRO}c${PDF}${PDI}${PDF}`],
  ['what is closed already', `${RLO}Jan${PDF} de ${LRI}Vries${PDI}`, `${RLO}Jan${PDF} de ${LRI}Vries${PDI}`],
  ['an end of what was never opened', `Jan${PDF}${PDI} de Vries`, 'Jan de Vries'],
  ['an end that an isolate keeps from its embedding', `${RLE}a${LRI}b${PDF}c`, `${RLE}a${LRI}bc${PDI}${PDF}`],
  ['an isolate that ends with what is open in it', `${RLI}a${RLO}b${PDI}c`, `${RLI}a${RLO}b${PDI}c`],
  ['each line by itself', `${RLO}een\n${PDF}twee`, `${RLO}een${PDF}\ntwee`],
])('%s', (_what, text, closed) => {
  expect(closeDirections(text)).toBe(closed)
})

/** What UAX 9 keeps of explicit marks while it reads a paragraph, by its rules X1 to X8. */
class Reader {
  #stack: { isIsolate: boolean }[] = [{ isIsolate: false }]
  #overflowIsolates = 0
  #overflowEmbeddings = 0
  #validIsolates = 0

  read(text: string): this {
    for (const mark of text) this.#readMark(mark)
    return this
  }

  get state(): string {
    return JSON.stringify([
      this.#stack,
      this.#overflowIsolates,
      this.#overflowEmbeddings,
      this.#validIsolates,
    ])
  }

  #readMark(mark: string): void {
    const isFull = this.#stack.length >= 60
    if ([LRE, RLE, LRO, RLO].includes(mark)) {
      if (!isFull && this.#overflowIsolates === 0 && this.#overflowEmbeddings === 0) {
        this.#stack.push({ isIsolate: false })
      } else if (this.#overflowIsolates === 0) this.#overflowEmbeddings += 1
    } else if ([LRI, RLI, FSI].includes(mark)) {
      if (!isFull && this.#overflowIsolates === 0 && this.#overflowEmbeddings === 0) {
        this.#validIsolates += 1
        this.#stack.push({ isIsolate: true })
      } else this.#overflowIsolates += 1
    } else if (mark === PDI) {
      if (this.#overflowIsolates > 0) this.#overflowIsolates -= 1
      else if (this.#validIsolates > 0) {
        this.#overflowEmbeddings = 0
        while (this.#stack.at(-1)?.isIsolate === false) this.#stack.pop()
        this.#stack.pop()
        this.#validIsolates -= 1
      }
    } else if (mark === PDF && this.#overflowIsolates === 0) {
      if (this.#overflowEmbeddings > 0) this.#overflowEmbeddings -= 1
      else if (this.#stack.at(-1)?.isIsolate === false && this.#stack.length > 1) this.#stack.pop()
    }
  }
}

const marks = fc
  .array(fc.constantFrom(LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI, 'a', 'ب', '🎉', ' '), {
    maxLength: 200,
  })
  .map((pieces) => pieces.join(''))

test('whatever the text and what it stands in, a reader goes on behind it as it did before, and sees all its letters', () => {
  fc.assert(
    fc.property(marks, marks, (around, text) => {
      const closed = closeDirections(text)
      const before = new Reader().read(around)
      const { state } = before
      expect(before.read(closed).state).toBe(state)
      expect(closed.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')).toBe(
        text.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''),
      )
      expect(closeDirections(closed)).toBe(closed)
    }),
    { numRuns: 2000 },
  )
})
