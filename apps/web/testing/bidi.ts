import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What Firefox answers, by the id of the question. */
interface Answer {
  id?: number
  type: 'success' | 'error' | 'event'
  result?: Record<string, unknown>
  message?: string
  method?: string
  params?: Record<string, unknown>
}

/** A stock Firefox, spoken to by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface Firefox {
  ask: (method: string, params: Record<string, unknown>) => Promise<Record<string, unknown>>
  /** Errors that pages wrote or threw until now. */
  complaints: string[]
  close: () => Promise<void>
}

/** Starts a Firefox without a window, on a profile of its own. @param program where it stands */
export async function startFirefox(program: string): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'cadans-firefox-'))
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}:\n${said}`)))
    child.stderr.on('data', (part: Buffer) => {
      said += String(part)
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)
      if (found?.[1] !== undefined) resolve(found[1])
    })
  })
  const line = await openLine(`${address}/session`)
  await line.ask('session.new', { capabilities: {} })
  await line.ask('session.subscribe', { events: ['log.entryAdded'] })
  return {
    ...line,
    close: async () => {
      child.removeAllListeners('exit')
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function openLine(address: string): Promise<Omit<Firefox, 'close'>> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, PromiseWithResolvers<Record<string, unknown>>>()
  const complaints: string[] = []
  let last = 0
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, message, method, params } = JSON.parse(String(data)) as Answer
    if (method === 'log.entryAdded' && params?.['level'] === 'error') complaints.push(String(params['text']))
    const question = id === undefined ? undefined : waiting.get(id)
    if (type === 'success') question?.resolve(result ?? {})
    else if (type === 'error') question?.reject(new Error(message))
  })
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', () => reject(new Error(`No line to Firefox at ${address}`)))
  })
  return {
    complaints,
    ask: (method, params) => {
      last += 1
      const question = Promise.withResolvers<Record<string, unknown>>()
      waiting.set(last, question)
      socket.send(JSON.stringify({ id: last, method, params }))
      return question.promise
    },
  }
}
