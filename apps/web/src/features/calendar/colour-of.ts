import { type Id, platformMarks, type PostCard, type Shade, statuses, themeColours } from '@cadans/domain'
import type { Colouring } from '../../lib/addresses/calendar-search.ts'
import { statusColours } from './status-colours.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'

/** What a post's bar says: `key` names the value (null for none), `colour` is a CSS colour that follows light and dark. */
export interface PostColour {
  key: string | null
  colour: string
}

const NONE: PostColour = { key: null, colour: 'var(--mantine-color-dimmed)' }

function cssOf(shade: Shade | undefined): string {
  return shade ? `light-dark(${shade.light}, ${shade.dark})` : NONE.colour
}

/** The colour of a post; people have the theme colours, by their place in the list; the same value has the same colour in every view, whatever else is in sight. */
export function colourOf(
  post: Pick<PostCard, 'themeId' | 'channelId' | 'status' | 'ownerId' | 'promotionCents'>,
  by: Colouring,
  lookup: Pick<PostLookup, 'themes' | 'channels' | 'people'>,
): PostColour {
  switch (by) {
    case 'theme': {
      const theme = post.themeId === null ? undefined : lookup.themes.get(post.themeId)
      return theme ? { key: theme.id, colour: cssOf(themeColours[theme.colour]) } : NONE
    }
    case 'channel': {
      const channel = lookup.channels.get(post.channelId)
      return channel ? { key: channel.id, colour: cssOf(platformMarks[channel.platform].colour) } : NONE
    }
    case 'owner': {
      const index = post.ownerId === null ? -1 : [...lookup.people.keys()].indexOf(post.ownerId)
      return index < 0
        ? NONE
        : { key: post.ownerId, colour: cssOf(themeColours[index % themeColours.length]) }
    }
    case 'promotion':
      return post.promotionCents > 0 ? { key: 'promoted', colour: 'var(--good)' } : NONE
    case 'status':
      return { key: post.status, colour: cssOf(statusColours[post.status]) }
  }
}

/** The values that a legend explains: those of the posts in view, in the order of their own list, "none" last. */
export function legendOf(
  posts: readonly PostCard[],
  by: Colouring,
  lookup: Pick<PostLookup, 'themes' | 'channels' | 'people'>,
): readonly PostColour[] {
  const seen = new Map<string | null, PostColour>()
  for (const post of posts) {
    const colour = colourOf(post, by, lookup)
    seen.set(colour.key, colour)
  }
  return orderOf(by, lookup).flatMap((key) => seen.get(key) ?? [])
}

function orderOf(
  by: Colouring,
  lookup: Pick<PostLookup, 'themes' | 'channels' | 'people'>,
): readonly (Id | null)[] {
  if (by === 'status') return statuses
  if (by === 'promotion') return ['promoted', null]
  const rows = { theme: lookup.themes, channel: lookup.channels, owner: lookup.people }[by]
  return [...rows.keys(), null]
}
