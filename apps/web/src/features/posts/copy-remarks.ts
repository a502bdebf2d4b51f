import type { ChannelRule, formatKinds, MediaRule } from '@cadans/domain'
import { hashtagsIn } from '../../lib/hashtags.ts'

type FormatKind = (typeof formatKinds)[number]

export type CopyRemark =
  | { code: 'hashtags'; found: number; limit: number }
  | { code: 'media'; needs: Exclude<MediaRule['needs'], 'nothing'> }

/** What the channel's rule says of this text beside its length. */
export function copyRemarks(
  text: string,
  rule: Pick<ChannelRule, 'hashtags' | 'media'>,
  kind: FormatKind | undefined,
): CopyRemark[] {
  const found = hashtagsIn(text).length
  const remarks: CopyRemark[] = []
  if (rule.hashtags !== null && found > rule.hashtags)
    remarks.push({ code: 'hashtags', found, limit: rule.hashtags })
  if (kind === 'text' && rule.media.needs !== 'nothing')
    remarks.push({ code: 'media', needs: rule.media.needs })
  return remarks
}
