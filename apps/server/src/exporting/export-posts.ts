import { calendarText } from '@cadans/calendar-feed'
import type { LocalDate, Post, PostFilter } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import { slugOf } from '../feed/feed.address.ts'
import { findRevisedBasis } from '../feed/revised-basis.ts'
import type { Member } from '../access/member.ts'
import { findPostCards, findPosts } from '../post/post.store.ts'
import { findStrategy } from '../strategy/strategy.store.ts'
import { findDraft } from '../tactic/tactic.store.ts'
import { getWorkspace } from '../workspace/workspace.store.ts'
import { csvText } from './csv-text.ts'

interface Wish {
  format: 'ics' | 'csv'
  from: LocalDate
  until: LocalDate
  filter?: PostFilter | undefined
}

export interface ExportedFile {
  fileName: string
  mime: string
  text: string
}

/** The posts in view as a file: all of the period that the filter lets through, open places and skipped posts too. */
export async function exportPosts(
  services: Pick<AppContext, 'database' | 'clock' | 'logger' | 'publicUrl'>,
  member: Member,
  { format, ...view }: Wish,
): Promise<ExportedFile> {
  const { read } = services.database
  const { name } = await getWorkspace(read, member)
  const fileName = `${slugOf(name)}-${view.from}-${view.until}.${format}`
  if (format === 'ics') {
    const { basis } = await findRevisedBasis(services, member)
    const posts = await findPostCards(read, member, view)
    const entries = posts.map((post) => ({ kind: 'post' as const, date: post.date, post }))
    const text = calendarText({ name, language: member.language, basis, entries })
    return { fileName, mime: 'text/calendar; charset=utf-8', text }
  }
  const strategy = await findStrategy(read, member)
  const { tactic } = await findDraft(read, member)
  const posts = await findPostsInView(read, member, view)
  return {
    fileName,
    mime: 'text/csv; charset=utf-8',
    text: csvText(posts, { strategy, tactic, language: member.language }),
  }
}

/** The posts of the cards in view, with their long texts. */
async function findPostsInView(
  read: AppContext['database']['read'],
  member: Member,
  view: Omit<Wish, 'format'>,
): Promise<Post[]> {
  const shown = new Set((await findPostCards(read, member, view)).map(({ id }) => id))
  return (await findPosts(read, member, view)).filter(({ id }) => shown.has(id))
}
