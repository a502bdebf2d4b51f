import { startProduct } from '@cadans/config/testing/product.ts'
import { openDatabase, type Place } from '@cadans/database'
import { addDays, type Id, type LocalDate, type Strategy } from '@cadans/domain'
import { createIdMaker, systemClock } from '../clock.ts'
import { randomPool } from '../random-pool.ts'
import { countHalves } from './journal-faults.ts'
import { callProduct } from './product-call.ts'
import { startAnswers } from './start-answers.ts'

const WRITERS = 8
/** Posts that a writer moves together: in one operation, so all of them or none. */
const TOGETHER = 3

export interface KillFigures {
  rounds: number
  /** Writes that the server said were done. */
  acknowledged: number
  /** Of those, how many were not there afterwards. */
  lost: number
  /** Operations of which a part was there. */
  halves: number
  /** From start to ready after each kill, in milliseconds. */
  starts: number[]
}

interface Written {
  ideas: Id[]
  groups: { ids: Id[]; version: number }[]
  acknowledged: number
}

interface Target {
  url: string
  workspaceId: Id
  channelId: Id
  date: LocalDate
}

const newId = createIdMaker(systemClock, randomPool())

/**
 * Kills the real server while eight writers are at work, as often as `rounds`, and looks each time whether what it acknowledged is
 * there. Each round kills at another moment.
 */
export async function killRounds(place: Place, rounds: number): Promise<KillFigures> {
  const options = {
    dataDir: place.dataDir,
    env: { BACKUP_HOURS: '0', ...(place.databaseUrl !== undefined && { DATABASE_URL: place.databaseUrl }) },
  }
  const figures = { rounds, acknowledged: 0, lost: 0, halves: 0, starts: [] as number[] }
  let product = await startProduct(options)
  const today = new Date(systemClock.now()).toISOString().slice(0, 10)
  const workspaceId = newId()
  await callProduct(product.url, 'workspace.start', {
    input: startAnswers(workspaceId, { startDate: today }),
  })
  const { channels } = await callProduct<Strategy>(product.url, 'strategy.get', {
    input: { workspaceId },
    isQuery: true,
  })
  const channelId = channels[0]?.id ?? ''
  for (let round = 0; round < rounds; round += 1) {
    const written: Written = { ideas: [], groups: [], acknowledged: 0 }
    const target = { url: product.url, workspaceId, channelId, date: addDays(today, 30) }
    const writers = Array.from({ length: WRITERS }, () => write(target, written))
    const enough = 50 + ((round * 7) % 40)
    while (written.acknowledged < enough) await new Promise((resolve) => setTimeout(resolve, 1))
    await product.kill()
    await Promise.all(writers)
    product = await startProduct(options)
    figures.starts.push(product.readyAfter)
    figures.acknowledged += written.acknowledged
    const found = await look(place, written)
    figures.lost += found.lost
    figures.halves += found.halves
  }
  await product.stop()
  return figures
}

/** Writes until the server is gone. */
async function write(target: Target, written: Written): Promise<void> {
  const { url, workspaceId, channelId, date } = target
  try {
    const group = { ids: [] as Id[], version: 0 }
    for (let index = 0; index < TOGETHER; index += 1) {
      const post = { id: newId(), channelId, date, time: '12:00', title: `Post ${index}` }
      await callProduct(url, 'post.create', { input: { workspaceId, post } })
      group.ids.push(post.id)
      written.acknowledged += 1
    }
    group.version = 1
    written.groups.push(group)
    for (let turn = 0; ; turn += 1) {
      const idea = { id: newId(), version: 0, title: `Idee ${turn}` }
      await callProduct(url, 'idea.save', { input: { workspaceId, row: idea } })
      written.ideas.push(idea.id)
      written.acknowledged += 1
      const posts = group.ids.map((id) => ({ id, version: group.version }))
      const change = { shiftDays: turn % 2 === 0 ? 1 : -1 }
      await callProduct(url, 'post.bulk', { input: { workspaceId, posts, change } })
      group.version += 1
      written.acknowledged += 1
    }
  } catch (error) {
    // What fetch says of a connection that breaks, also in the middle of an answer.
    const isGone = error instanceof TypeError || error instanceof SyntaxError
    if (!isGone) throw error
  }
}

async function look(place: Place, { ideas, groups }: Written): Promise<{ lost: number; halves: number }> {
  const database = await openDatabase(place)
  try {
    const kept = await database.read.selectFrom('ideas').select('id').where('id', 'in', ideas).execute()
    let lost = ideas.length - kept.length
    let halves = await countHalves(database.read)
    for (const { ids, version } of groups) {
      const posts = await database.read
        .selectFrom('posts')
        .select(['version', 'date'])
        .where('id', 'in', ids)
        .execute()
      lost += ids.length - posts.length
      // The last write may have been done without its answer having come through.
      lost += posts.filter((post) => post.version < version || post.version > version + 1).length
      if (new Set(posts.map((post) => `${post.version} ${post.date}`)).size > 1) halves += 1
    }
    return { lost, halves }
  } finally {
    await database.close()
  }
}
