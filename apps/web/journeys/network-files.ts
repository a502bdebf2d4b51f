import { addDays, type Id, makeId, type Platform, type PostCard } from '@cadans/domain'
import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { ask } from './open-product.ts'

/** What the figures of all files are made to say: a post on the one theme does three times what it would, on the other half. */
interface Planted {
  up: Id
  down: Id
}

export interface NetworkFile {
  /** As the workspace calls it. */
  channel: string
  text: string
  /** How many of its rows are of a post. */
  rows: number
}

interface Row {
  post: PostCard
  reach: number
  likes: number
  comments: number
  shares: number
}

/** Headings, and the cells of a row under them, as each network exports what posts did. */
const formats: Partial<Record<Platform, { headings: string; cells: (row: Row) => (string | number)[] }>> = {
  instagram: {
    headings: 'Publish time,Description,Reach,Views,Likes,Comments,Shares,Saves',
    cells: ({ post, reach, likes, comments, shares }) => {
      const [year, month, day] = post.date.split('-')
      const moment = `${month}/${day}/${year} ${post.time}`
      return [moment, post.title, reach, 2 * reach, likes, comments, shares, shares]
    },
  },
  linkedin: {
    headings: 'Post title,Created date,Impressions,Clicks,Likes,Comments,Reposts',
    cells: ({ post, reach, likes, comments, shares }) => {
      const [year, month, day] = post.date.split('-')
      return [post.title, `${month}/${day}/${year}`, 2 * reach, 3, likes, comments, shares]
    },
  },
  tiktok: {
    headings: 'Post time,Video title,Total views,Total likes,Total comments,Total shares',
    cells: ({ post, reach, likes, comments, shares }) => {
      return [`${post.date} ${post.time}`, post.title, reach, likes, comments, shares]
    },
  },
  x: {
    headings: 'Date,Post text,Post Link,Impressions,Likes,Bookmarks,Replies,Reposts,URL Clicks',
    cells: ({ post, reach, likes, comments, shares }) => {
      const date = Temporal.PlainDate.from(post.date).toLocaleString('en-US', {
        weekday: 'short',
        year: 'numeric',
        month: 'short',
        day: 'numeric',
      })
      return [date, post.title, post.link, 2 * reach, likes, 0, comments, shares, 1]
    },
  },
  facebook: {
    headings: 'Publicatietijd,Titel,Bereik,Vindikleuks,Opmerkingen,Deelacties',
    cells: ({ post, reach, likes, comments, shares }) => {
      const [year, month, day] = post.date.split('-')
      return [`${day}-${month}-${year} ${post.time}`, post.title, reach, likes, comments, shares]
    },
  },
}

/** Gives a workspace a channel on X with posts of the last weeks, of which each has its address there. */
export async function postOnX(page: Page, workspaceId: string, today: string): Promise<void> {
  const fresh = () => makeId(Date.now(), randomBytes(10))
  const channelId = fresh()
  const row = { id: channelId, version: 0, platform: 'x', name: 'X', role: 'none' }
  await ask(page, 'channel.save', { workspaceId, row })
  for (const week of [1, 2, 3, 4]) {
    const post = {
      id: fresh(),
      channelId,
      date: addDays(today, -7 * week),
      time: '12:00',
      title: `Soep, ${week}`,
      link: `https://x.com/samenmerendam/status/${week}`,
      status: 'published',
    }
    await ask(page, 'post.create', { workspaceId, post })
  }
}

/** What five networks export of the posts that are settled, with an effect of two themes in all of their figures. */
export async function networkFiles(
  page: Page,
  workspaceId: string,
  { up, down, today }: Planted & { today: string },
): Promise<NetworkFile[]> {
  const horizon = { from: addDays(today, -364), until: addDays(today, -3) }
  const posts = await ask<{ post: PostCard }[]>(page, 'result.range', { workspaceId, horizon })
  const strategy = await ask<{ channels: { id: Id; name: string; platform: Platform }[] }>(
    page,
    'strategy.get',
    { workspaceId },
  )
  const rows = posts.map(({ post }, index): Row => {
    // Posts that are alike differ, by what has nothing to do with their theme.
    const luck = 0.7 + ((index * 7) % 11) * 0.06
    const pull = (post.themeId === up ? 3 : post.themeId === down ? 0.5 : 1) * luck
    return {
      post,
      reach: 1234,
      likes: Math.round(60 * pull),
      comments: Math.round(12 * pull),
      shares: Math.round(8 * pull),
    }
  })
  return strategy.channels.flatMap(({ id, name, platform }) => {
    const format = formats[platform]
    const own = rows.filter(({ post }) => post.channelId === id)
    if (format === undefined || own.length === 0) return []
    const lines = own.map((row) => format.cells(row).map(quoted).join(','))
    return [{ channel: name, text: [format.headings, ...lines].join('\n'), rows: own.length }]
  })
}

function quoted(cell: string | number): string {
  return `"${String(cell).replaceAll('"', '""')}"`
}
