import { randomBytes } from 'node:crypto'
import { type Id, makeId } from '@cadans/domain'

/** A fresh example in Dutch. @returns the id of its workspace */
export async function startExample(url: string): Promise<Id> {
  const id = makeId(Date.now(), randomBytes(10))
  const answer = await fetch(`${url}/trpc/workspace.startExample`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ id, language: 'nl', zone: 'Europe/Amsterdam' }),
  })
  if (!answer.ok) throw new Error(await answer.text())
  return id
}
