import type { Id } from '@cadans/domain'
import type { QueryClient } from '@tanstack/react-query'
import { leaveForSignIn } from './auth.ts'
import { noteChangeNumbers } from './change-number.ts'
import { type Line, setLine } from './line.ts'
import { readRefusal } from './refusal.ts'
import { client } from './trpc.ts'

type Numbers = Record<Id, number>
/** What the tab with the stream tells the others, and what a new one asks it. */
type Message = { kind: 'numbers'; numbers: Numbers } | { kind: 'line'; line: Line } | { kind: 'hello' }

const NAME = 'cadans.live'
/** Milliseconds without a stream before the server is asked whether it is there, and between two such questions. */
const PATIENCE = 2_000

let isListening = false

/** Begins to listen, unless that was done before. */
export function listenOnce(queryClient: QueryClient): void {
  if (isListening) return
  isListening = true
  listenLive(queryClient)
}

/**
 * Listens to what others change, for as long as the page is open. The tabs of a browser share one stream, since a browser opens six
 * lines to a server at most: the one that holds the lock has it, and the next one takes it over. Where tabs cannot share, as on plain
 * http away from this computer, each has its own.
 */
function listenLive(queryClient: QueryClient): void {
  const channel = new BroadcastChannel(NAME)
  let last: Numbers | undefined
  let line: Line = 'live'
  let isLeading = false

  function pass(message: Message): void {
    // A channel has no target to name: it reaches the tabs of this origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel.postMessage(message)
  }
  function hear(message: Message): void {
    if (message.kind === 'numbers') void noteChangeNumbers(queryClient, message.numbers)
    else if (message.kind === 'line') setLine(message.line)
    else if (isLeading) {
      pass({ kind: 'line', line })
      if (last !== undefined) pass({ kind: 'numbers', numbers: last })
    }
  }
  function tell(message: Message): void {
    hear(message)
    pass(message)
  }
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data))
  pass({ kind: 'hello' })

  const lead = (): Promise<never> => {
    isLeading = true
    keepStream({
      onNumbers: (numbers) => {
        last = numbers
        tell({ kind: 'numbers', numbers })
      },
      onLine: (next) => {
        line = next
        tell({ kind: 'line', line: next })
      },
    })
    // The lock is held until the tab closes.
    return new Promise(() => undefined)
  }
  if ('locks' in navigator) void navigator.locks.request(NAME, lead)
  else void lead()
}

interface Events {
  onNumbers: (numbers: Numbers) => void
  onLine: (line: Line) => void
}

/** Keeps one stream open, and says how it is with the line while it is not. */
function keepStream({ onNumbers, onLine }: Events): void {
  let late: ReturnType<typeof setTimeout> | undefined

  function isOpen(): void {
    clearTimeout(late)
    late = undefined
    onLine('live')
  }
  function isBroken(): void {
    late ??= setTimeout(() => void look(), PATIENCE)
  }
  async function look(): Promise<void> {
    const isThere = await fetch('/healthz').then(
      ({ ok }) => ok,
      () => false,
    )
    if (late === undefined) return
    onLine(isThere ? 'quiet' : 'lost')
    late = setTimeout(() => void look(), PATIENCE)
  }
  function open(): void {
    client.live.numbers.subscribe(undefined, {
      onData: (numbers) => {
        isOpen()
        onNumbers(numbers)
      },
      onConnectionStateChange: ({ state }) => {
        if (state === 'connecting') isBroken()
      },
      onComplete: again,
      onError: (error) => {
        if (readRefusal(error).code === 'account.signedOut') leaveForSignIn()
        else again()
      },
    })
  }
  /** The stream came to its end: the server is closing, or there is no room. */
  function again(): void {
    isBroken()
    setTimeout(open, PATIENCE)
  }
  open()
}
