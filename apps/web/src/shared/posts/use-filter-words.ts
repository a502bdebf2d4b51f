import { closeDirections, type PostFilter } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import type { PostLookup } from './post-lookup.ts'

/** A filter in words, with a capital in front: the names of what it asks for, or that it asks for everything. */
export function useFilterWords(lookup: PostLookup): (filter: PostFilter) => string {
  const { t } = useTranslation(['feeds', 'words', 'calendar'])
  return (filter) => {
    const named = (rows: ReadonlyMap<string, { name: string }>, ids: readonly string[] = []) =>
      ids.map((id) => rows.get(id)?.name)
    const names = [
      ...named(lookup.people, filter.ownerIds),
      ...named(lookup.channels, filter.channelIds),
      ...named(lookup.themes, filter.themeIds),
      ...named(lookup.formats, filter.formatIds),
      ...named(lookup.campaigns, filter.campaignIds),
      ...(filter.statuses ?? []).map((status) => t(`words:status.${status}`)),
      ...(filter.promoted === true ? [t('calendar:legend.promoted')] : []),
    ].filter((name) => name !== undefined)
    const sentence = names.length === 0 ? t('everything') : names.map(closeDirections).join(', ')
    return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1)
  }
}
