import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import type { Ask } from './strangers.ts'

// Ten who are not signed in, each with the next request as soon as the last one was answered, until this thread is ended.
const STRANGERS = 10
const { url, ask } = workerData as { url: string; ask: Ask }

await Promise.all(Array.from({ length: STRANGERS }, pester))

async function pester(): Promise<void> {
  for (;;) {
    // An address that nobody tried before, so that it is not its own limit that answers.
    const body = ask.body.replaceAll('{{new}}', randomBytes(9).toString('hex'))
    const headers = { 'content-type': 'application/json', origin: url }
    try {
      await (await fetch(`${url}${ask.path}`, { method: 'POST', headers, body })).arrayBuffer()
    } catch {
      // Cut off before all was sent, as a refusal of a large body does. A moment, so that the door is what is measured.
      await wait(1)
    }
  }
}
