import { type Id, statuses } from '@cadans/domain'
import { Button, CloseButton, Group, MultiSelect, Popover, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { Filter, Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PostLookup } from '../posts/post-lookup.ts'
import { countFilters, type FilterList, filterLists } from './calendar-search.ts'
import { ToolButton } from './tool-button.tsx'
import type { CalendarAddress } from './use-calendar-address.ts'

interface Props {
  address: CalendarAddress
  lookup: PostLookup | undefined
  opened: boolean
  onChange: (opened: boolean) => void
}

interface Choice {
  value: string
  label: string
}

/** The filter's button, its panel, and "n filters · clear" beside it. */
export function FilterPanel({ address, lookup, opened, onChange }: Props) {
  const { t } = useTranslation('calendar')
  const count = countFilters(address.filter)
  return (
    <Group gap={4} wrap='nowrap'>
      <Popover
        opened={opened}
        onChange={onChange}
        position='bottom-end'
        width={340}
        shadow='md'
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <ToolButton
            icon={Filter}
            label={count > 0 ? t('filter.active', { count }) : t('bar.filter')}
            isPressed={count > 0 || opened}
            onClick={() => onChange(!opened)}
          />
        </Popover.Target>
        <Popover.Dropdown aria-label={t('filter.title')} mah='72dvh' style={{ overflowY: 'auto' }}>
          <Stack gap='xs'>
            <Group justify='space-between'>
              <Text fw={650}>{t('filter.title')}</Text>
              <CloseButton aria-label={t('filter.close')} onClick={() => onChange(false)} />
            </Group>
            <TextFilter address={address} />
            {lookup &&
              filterLists.map((list) => (
                <ListFilter key={list} list={list} address={address} lookup={lookup} />
              ))}
            <Text c='dimmed' size='xs'>
              {t('filter.hides')}
            </Text>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      {count > 0 && (
        <Button variant='subtle' px={8} onClick={address.clearFilters}>
          {t('filter.clear')}
        </Button>
      )}
    </Group>
  )
}

function TextFilter({ address }: { address: CalendarAddress }) {
  const { t } = useTranslation('calendar')
  const search = useDebouncedCallback((text: string) => address.change({ text }, true), 250)
  return (
    <TextInput
      data-autofocus
      label={t('filter.text')}
      placeholder={t('filter.textPlaceholder')}
      leftSection={<Search size={14} aria-hidden />}
      defaultValue={address.search.text ?? ''}
      maxLength={200}
      onChange={(event) => search(event.currentTarget.value)}
    />
  )
}

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
  const choices: Choice[] =
    list === 'statuses'
      ? statuses.map((status) => ({ value: status, label: t(`words:status.${status}`) }))
      : choicesOf(list, lookup)
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

function choicesOf(list: Exclude<FilterList, 'statuses'>, lookup: PostLookup): Choice[] {
  const named = (rows: ReadonlyMap<Id, { id: Id; name: string }>) =>
    [...rows.values()].map(({ id, name }) => ({ value: id, label: name }))
  switch (list) {
    case 'channelIds':
      return named(lookup.channels)
    case 'themeIds':
      return named(lookup.themes)
    case 'formatIds':
      return named(lookup.formats)
    case 'messageIds':
      return [...lookup.messages.values()].map(({ id, text }) => ({ value: id, label: text }))
    case 'goalIds':
      return named(lookup.goals)
    case 'segmentIds':
      return named(lookup.segments)
    case 'ownerIds':
      return named(lookup.people)
    case 'campaignIds':
      return named(lookup.campaigns)
  }
}
