import type { ChannelRule, formatKinds, MediaRule } from '@cadans/domain'

type FormatKind = (typeof formatKinds)[number]

export type CopyRemark =
  | { code: 'hashtags'; found: number; limit: number }
  | { code: 'media'; needs: Exclude<MediaRule['needs'], 'nothing'> }

/** A word with at least one letter after the sign, as every platform reads it; not the end of an address. */
const HASHTAG = /(?<![\p{L}\p{N}_&/])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu

/** What the channel's rule says of this text beside its length. */
export function copyRemarks(
  text: string,
  rule: Pick<ChannelRule, 'hashtags' | 'media'>,
  kind: FormatKind | undefined,
): CopyRemark[] {
  const found = text.match(HASHTAG)?.length ?? 0
  const remarks: CopyRemark[] = []
  if (rule.hashtags !== null && found > rule.hashtags)
    remarks.push({ code: 'hashtags', found, limit: rule.hashtags })
  if (kind === 'text' && rule.media.needs !== 'nothing')
    remarks.push({ code: 'media', needs: rule.media.needs })
  return remarks
}
