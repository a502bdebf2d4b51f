import { emptyTactic, type Tactic } from '@cadans/domain'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PortEvents } from './planner-port.ts'
import type { Preview } from './preview.ts'
import type { Basis } from './basis.ts'
import type { Answer, ToPlanner } from './question.ts'
import { createWhatIf } from './what-if.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

// What is planned from and what comes out pass through unread.
const basis = {} as Basis
const preview = (standing: number) => ({ standing }) as Preview
const tactic = (ownShare: number): Tactic => ({ ...emptyTactic(), ownShare })

function start() {
  const posted: ToPlanner[] = []
  const warnings: string[] = []
  const served: { ownShare: number; signal: AbortSignal }[] = []
  let events: PortEvents | undefined
  let opened = 0
  let closed = 0
  const whatIf = createWhatIf({
    open: (given) => {
      events = given
      opened += 1
      return { post: (message) => posted.push(message), close: () => (closed += 1) }
    },
    askServer: (_basis, { ownShare }, signal) => {
      served.push({ ownShare, signal })
      return Promise.resolve(preview(ownShare))
    },
    warn: (message) => warnings.push(message),
    rest: 400,
    patience: 5000,
  })
  const questions = () =>
    posted.flatMap((message) =>
      message.kind === 'question' ? [[message.question.effort, message.question.tactic.ownShare]] : [],
    )
  const answer = (given: Answer) => {
    const last = posted.findLast((message) => message.kind === 'question')
    if (last?.kind === 'question') events?.onAnswer({ number: last.number, answer: given })
  }
  return {
    whatIf,
    posted,
    warnings,
    served,
    questions,
    answer,
    shows: (standing: number) => answer({ kind: 'preview', preview: preview(standing) }),
    breaks: () => events?.onFailure('no such file'),
    counts: () => ({ opened, closed }),
  }
}

test('the worker is told what to plan from before it is asked, and not asked before that is known', () => {
  const { whatIf, posted, counts } = start()
  whatIf.ask(tactic(1))
  expect(counts().opened).toBe(0)
  whatIf.know(basis)
  expect(posted.map(({ kind }) => kind)).toEqual(['basis', 'question'])
})

test('while a hand moves one question is out, and of those that wait only the newest is asked', () => {
  const { whatIf, questions, shows } = start()
  whatIf.know(basis)
  for (const share of [1, 2, 3, 4]) whatIf.ask(tactic(share))
  expect(questions()).toEqual([['fast', 1]])
  shows(1)
  expect(whatIf.view()).toMatchObject({ preview: preview(1), isRested: false, rested: null })
  expect(questions()).toEqual([
    ['fast', 1],
    ['fast', 4],
  ])
})

test('when the hand rests the plan is thought through, once', () => {
  const { whatIf, questions, shows } = start()
  whatIf.know(basis)
  whatIf.ask(tactic(1))
  shows(1)
  vi.advanceTimersByTime(300)
  whatIf.ask(tactic(2))
  shows(2)
  vi.advanceTimersByTime(399)
  expect(questions().at(-1)).toEqual(['fast', 2])
  vi.advanceTimersByTime(1)
  expect(questions().at(-1)).toEqual(['improved', 2])
  shows(3)
  expect(whatIf.view()).toMatchObject({ preview: preview(3), rested: preview(3), isRested: true })
  vi.advanceTimersByTime(10_000)
  expect(questions()).toHaveLength(3)
})

test('a thorough answer that comes when the hand moved on is not the last word', () => {
  const { whatIf, shows } = start()
  whatIf.know(basis)
  whatIf.ask(tactic(1))
  shows(1)
  vi.advanceTimersByTime(400)
  whatIf.ask(tactic(2))
  shows(9)
  expect(whatIf.view()).toMatchObject({ isRested: false, rested: null })
})

test('something new to plan from asks again', () => {
  const { whatIf, questions, shows } = start()
  whatIf.know(basis)
  whatIf.ask(tactic(1))
  shows(1)
  vi.advanceTimersByTime(400)
  shows(1)
  whatIf.know({ ...basis })
  expect(questions().at(-1)).toEqual(['improved', 1])
  expect(questions()).toHaveLength(3)
})

test('a refusal is for the user, and goes when a better tactic is asked', () => {
  const { whatIf, answer, shows } = start()
  whatIf.know(basis)
  whatIf.ask(tactic(1))
  answer({ kind: 'refused', code: 'plan.tooLarge', params: { posts: 2, most: 1 } })
  expect(whatIf.view().error).toMatchObject({ code: 'plan.tooLarge', params: { posts: 2, most: 1 } })
  whatIf.ask(tactic(2))
  shows(2)
  expect(whatIf.view()).toMatchObject({ error: null, preview: preview(2) })
})

test.each<[string, (started: ReturnType<typeof start>) => void]>([
  ['does not start', ({ breaks }) => breaks()],
  ['trips over a question', ({ answer }) => answer({ kind: 'failed', message: 'oops' })],
  ['falls silent', () => vi.advanceTimersByTime(5000)],
])('when the worker %s the server answers, and the log says so', async (_what, happen) => {
  const started = start()
  const { whatIf, served, warnings, counts } = started
  whatIf.know(basis)
  whatIf.ask(tactic(1))
  happen(started)
  await vi.advanceTimersByTimeAsync(0)
  expect(served.map(({ ownShare }) => ownShare)).toEqual([1])
  expect(whatIf.view()).toMatchObject({ preview: preview(1), isRested: true, error: null })
  expect(warnings).toHaveLength(1)
  // From then on only where the hand comes to rest.
  for (const share of [2, 3]) whatIf.ask(tactic(share))
  await vi.advanceTimersByTimeAsync(400)
  expect(served.map(({ ownShare }) => ownShare)).toEqual([1, 3])
  expect(counts()).toEqual({ opened: 1, closed: 1 })
})

test('moving on calls the question to the server back', async () => {
  const { whatIf, served, breaks } = start()
  whatIf.know(basis)
  whatIf.ask(tactic(1))
  breaks()
  whatIf.ask(tactic(2))
  await vi.advanceTimersByTimeAsync(0)
  expect(served[0]?.signal.aborted).toBe(true)
  expect(whatIf.view().preview).toBeNull()
})

test('closing ends the worker, and asking again starts another', () => {
  const { whatIf, counts, questions } = start()
  whatIf.know(basis)
  whatIf.ask(tactic(1))
  whatIf.close()
  vi.advanceTimersByTime(10_000)
  expect(counts()).toEqual({ opened: 1, closed: 1 })
  whatIf.ask(tactic(1))
  expect(counts().opened).toBe(2)
  expect(questions().at(-1)).toEqual(['fast', 1])
})
