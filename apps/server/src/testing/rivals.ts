import { DomainError, type Id } from '@cadans/domain'
import { countHalves } from './journal-faults.ts'
import type { Caller, TestServer } from './test-context.ts'

export interface RivalFigures {
  /** Of the post, at the end. */
  version: number
  written: number
  /** With the version that was seen and the one that is. */
  refused: number
  refusedOtherwise: number
  halves: number
}

/** Lets several writers change one post at once, each with the version that it saw last. */
export async function editAtOnce(
  { caller, context }: Pick<TestServer, 'caller' | 'context'>,
  { workspaceId, writers, edits }: { workspaceId: Id; writers: number; edits: number },
): Promise<RivalFigures> {
  const { channels } = await caller.strategy.get({ workspaceId })
  const place = { channelId: channels[0]?.id ?? '', date: '2027-02-01', time: '12:00' }
  const post = { id: context.newId(), title: 'Van ons allemaal', ...place }
  await caller.post.create({ workspaceId, post })

  const counts = await Promise.all(
    Array.from({ length: writers }, (_, writer) =>
      rival(caller, { workspaceId, id: post.id, writer, edits }),
    ),
  )
  const { version } = await caller.post.get({ workspaceId, id: post.id })
  const sum = (key: 'written' | 'refused' | 'refusedOtherwise'): number =>
    counts.reduce((total, count) => total + count[key], 0)
  return {
    version,
    written: sum('written'),
    refused: sum('refused'),
    refusedOtherwise: sum('refusedOtherwise'),
    halves: await countHalves(context.database.read),
  }
}

async function rival(
  caller: Caller,
  { workspaceId, id, writer, edits }: { workspaceId: Id; id: Id; writer: number; edits: number },
): Promise<{ written: number; refused: number; refusedOtherwise: number }> {
  const counts = { written: 0, refused: 0, refusedOtherwise: 0 }
  let seen = 1
  for (let edit = 0; edit < edits; edit += 1) {
    try {
      const patch = { title: `Schrijver ${writer}, poging ${edit}` }
      const { post } = await caller.post.update({ workspaceId, id, version: seen, patch })
      seen = post.version
      counts.written += 1
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined
      const isStale = cause instanceof DomainError && cause.code === 'row.stale'
      if (isStale && cause.params.seen === seen && Number(cause.params.version) > seen) {
        counts.refused += 1
        seen = Number(cause.params.version)
      } else counts.refusedOtherwise += 1
    }
  }
  return counts
}
