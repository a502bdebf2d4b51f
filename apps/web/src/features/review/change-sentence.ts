import type { Id, Language, TacticChange } from '@cadans/domain'
import type { Translator } from '@cadans/messages'
import { formatPosts, formatShare, formatWeekday } from '../../lib/format.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'

interface Words {
  t: Translator
  language: Language
  lookup: PostLookup | undefined
}

/** What a proposal would change in the tactic. */
export function changeSentence(change: TacticChange, words: Words): string {
  const { t, language, lookup } = words
  const channelOf = (id: Id) => ({ channel: lookup?.channels.get(id)?.name ?? '' })
  switch (change.code) {
    case 'share.theme':
      return t('insight:proposal.share.theme', moveWords(change, lookup?.themes, words))
    case 'share.format': {
      const move = moveWords(change, lookup?.formats, words)
      return t('insight:proposal.share.format', { ...channelOf(change.channelId), ...move })
    }
    case 'share.segment': {
      const move = moveWords(change, lookup?.segments, words)
      return t('insight:proposal.share.segment', { ...channelOf(change.channelId), ...move })
    }
    case 'share.own': {
      const shares = shareWords(change, words)
      return change.channelId === null
        ? t('insight:proposal.share.own', shares)
        : t('insight:proposal.share.own_channel', { ...shares, ...channelOf(change.channelId) })
    }
    case 'share.inviting':
      return t('insight:proposal.share.inviting', shareWords(change, words))
    case 'window.weight': {
      const { from, until, before, after } = change
      const window = { weekday: formatWeekday(change.weekday, language), from, until }
      const figures = { ...channelOf(change.channelId), ...window, before, after }
      return after > before
        ? t('insight:proposal.window.more', figures)
        : t('insight:proposal.window.less', figures)
    }
    case 'frequency':
      return t('insight:proposal.frequency', {
        ...channelOf(change.channelId),
        before: formatPosts(change.before, language),
        after: formatPosts(change.after, language),
      })
  }
}

interface Move {
  fromId: Id
  toId: Id
  points: number
  fromBefore: number
  toBefore: number
}

/** What gives and what takes, each with what it was and what it becomes. */
function moveWords(
  { fromId, toId, points, fromBefore, toBefore }: Move,
  named: ReadonlyMap<Id, { name: string }> | undefined,
  { language }: Words,
): Record<'from' | 'to' | 'points' | 'toBefore' | 'toAfter' | 'fromBefore' | 'fromAfter', string> {
  const name = (id: Id) => named?.get(id)?.name ?? ''
  const share = (value: number) => formatShare(value, language)
  return {
    from: name(fromId),
    to: name(toId),
    points: share(points),
    toBefore: share(toBefore),
    toAfter: `${share(toBefore + points)}%`,
    fromBefore: share(fromBefore),
    fromAfter: `${share(fromBefore - points)}%`,
  }
}

function shareWords(
  { before, after }: { before: number; after: number },
  { language }: Words,
): { before: string; after: string } {
  return { before: `${formatShare(before, language)}%`, after: `${formatShare(after, language)}%` }
}
