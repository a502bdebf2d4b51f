import { type Status, statuses } from '@cadans/domain'
import { Checkbox, MultiSelect, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { type NamingField, postOptions } from '../../shared/posts/post-options.ts'
import { useSegmentName } from '../../shared/posts/use-segment-name.ts'
import { type FilterList, filterLists } from '../../lib/addresses/calendar-search.ts'
import type { CalendarAddress } from './use-calendar-address.ts'

interface Props {
  address: CalendarAddress
  lookup: PostLookup
}

const filterFields = {
  channelIds: 'channelId',
  themeIds: 'themeId',
  formatIds: 'formatId',
  messageIds: 'messageId',
  goalIds: 'goalId',
  segmentIds: 'segmentId',
  ownerIds: 'ownerId',
  campaignIds: 'campaignId',
} as const satisfies Record<Exclude<FilterList, 'statuses' | 'competitorIds'>, NamingField>

/** What the calendar can be filtered by: text first, then a list for each. */
export function FilterFields({ address, lookup }: Props) {
  const { t } = useTranslation('calendar')
  return (
    <Stack gap='xs'>
      <TextFilter address={address} />
      {filterLists.map((list) => (
        <ListFilter key={list} list={list} address={address} lookup={lookup} />
      ))}
      <Checkbox
        label={t('filter.promoted')}
        checked={address.search.promoted === true}
        onChange={({ currentTarget }) =>
          address.change({ promoted: currentTarget.checked ? true : undefined }, true)
        }
      />
      <Text c='dimmed' size='xs'>
        {t('filter.hides')}
      </Text>
    </Stack>
  )
}

function TextFilter({ address }: { address: CalendarAddress }) {
  const { t } = useTranslation('calendar')
  // The panel opens before this field is there, so the field itself takes the focus.
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const search = useDebouncedCallback((text: string) => address.change({ text }, true), 250)
  return (
    <TextInput
      ref={field}
      label={t('filter.text')}
      placeholder={t('filter.textPlaceholder')}
      leftSection={<Search size={14} aria-hidden />}
      defaultValue={address.search.text ?? ''}
      maxLength={200}
      onChange={(event) => search(event.currentTarget.value)}
    />
  )
}

/** Statuses that mean nothing where nobody asks for approval. */
const aboutApproval: ReadonlySet<Status> = new Set(['review', 'approved'])

function ListFilter({
  list,
  address,
  lookup,
}: {
  list: FilterList
  address: CalendarAddress
  lookup: PostLookup
}) {
  const { t } = useTranslation(['calendar', 'words'])
  const { workspace } = useWorkspace()
  const { competitors = [] } = useGroundwork().data ?? {}
  const segmentName = useSegmentName()
  const choices =
    list === 'statuses'
      ? statuses
          .filter((status) => workspace.approval !== 'off' || !aboutApproval.has(status))
          .map((status) => ({ value: status, label: t(`words:status.${status}`) }))
      : list === 'competitorIds'
        ? competitors.map(({ id, name }) => ({ value: id, label: name }))
        : list === 'segmentIds'
          ? [...lookup.segments.values()].map((segment) => ({
              value: segment.id,
              label: segmentName(segment),
            }))
          : postOptions(lookup, filterFields[list])
  if (choices.length === 0) return null
  const value: string[] = address.search[list] ?? []
  return (
    <MultiSelect
      label={t(`filter.${list}`)}
      placeholder={value.length === 0 ? t('filter.any') : ''}
      data={choices}
      value={value}
      clearable
      searchable={choices.length > 8}
      hidePickedOptions={false}
      comboboxProps={{ withinPortal: false }}
      clearButtonProps={{ 'aria-label': t('filter.clear') }}
      onChange={(next) => address.change({ [list]: next }, true)}
    />
  )
}
