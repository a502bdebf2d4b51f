import { type FeedFilter, feedFilterSchema, statuses } from '@cadans/domain'
import {
  Button,
  Group,
  Modal,
  MultiSelect,
  SegmentedControl,
  Stack,
  Switch,
  Text,
  TextInput,
} from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostBasis } from '../posts/use-post-lookup.ts'
import type { MadeFeed } from './made-feed.ts'

const everything: FeedFilter = feedFilterSchema.parse({})

interface Props {
  opened: boolean
  onClose: () => void
  basis: PostBasis
  onMade: (made: MadeFeed) => void
}

/** What goes in, in plain choices, with the number of entries it makes. */
export function FeedForm({ opened, onClose, basis, onMade }: Props) {
  const { t } = useTranslation(['feeds', 'words', 'common'])
  const { workspaceId } = useWorkspace()
  const [name, setName] = useState('')
  const [isSelection, setSelection] = useState(false)
  const [filter, setFilter] = useState<FeedFilter>(everything)
  const create = useChange(trpc.feed.create.mutationOptions())
  const used: FeedFilter = isSelection
    ? filter
    : { ...everything, deadlines: filter.deadlines, openPlaces: filter.openPlaces, work: filter.work }
  const preview = useQuery(
    trpc.feed.preview.queryOptions(
      { workspaceId, filter: used },
      { enabled: opened, placeholderData: (before) => before },
    ),
  )

  function set(part: Partial<FeedFilter>): void {
    setFilter((before) => ({ ...before, ...part }))
  }

  async function handleSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const feed = { name: name.trim() || t('fallbackName'), filter: used }
    const made = await create.run((id) => ({ feed: { id, ...feed } }))
    if (made === undefined) return
    setName('')
    setFilter(everything)
    setSelection(false)
    onMade(made)
  }

  const themes = basis.tactic.themes.filter(({ retired }) => !retired)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('makeTitle')}
      size='lg'
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form onSubmit={(event) => void handleSubmit(event)}>
        <Stack gap='md'>
          <TextInput
            label={t('name')}
            placeholder={t('namePlaceholder')}
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
          />
          <div>
            <Text fw={600} mb={4}>
              {t('which')}
            </Text>
            <SegmentedControl
              aria-label={t('which')}
              value={isSelection ? 'some' : 'all'}
              onChange={(value) => setSelection(value === 'some')}
              data={[
                { value: 'all', label: t('all') },
                { value: 'some', label: t('some') },
              ]}
            />
          </div>
          {isSelection && (
            <Stack gap='sm'>
              <Choice
                label={t('owners')}
                placeholder={t('anyone')}
                options={basis.strategy.people.map((person) => ({ value: person.id, label: person.name }))}
                value={filter.ownerIds}
                onChange={(ownerIds) => set({ ownerIds })}
              />
              <Choice
                label={t('channels')}
                placeholder={t('any')}
                options={basis.strategy.channels.map((channel) => ({
                  value: channel.id,
                  label: channel.name,
                }))}
                value={filter.channelIds}
                onChange={(channelIds) => set({ channelIds })}
              />
              <Choice
                label={t('themes')}
                placeholder={t('any')}
                options={themes.map((theme) => ({ value: theme.id, label: theme.name }))}
                value={filter.themeIds}
                onChange={(themeIds) => set({ themeIds })}
              />
              <Choice
                label={t('statuses')}
                placeholder={t('any')}
                options={statuses.map((status) => ({ value: status, label: t(`words:status.${status}`) }))}
                value={filter.statuses}
                onChange={(chosen) => set({ statuses: statuses.filter((status) => chosen.includes(status)) })}
              />
            </Stack>
          )}
          <Switch
            label={t('deadlines')}
            checked={filter.deadlines}
            onChange={(event) => set({ deadlines: event.currentTarget.checked })}
          />
          <Switch
            label={t('openPlaces')}
            checked={filter.openPlaces}
            onChange={(event) => set({ openPlaces: event.currentTarget.checked })}
          />
          <Switch
            label={t('work')}
            checked={filter.work}
            onChange={(event) => set({ work: event.currentTarget.checked })}
          />
          <Group justify='space-between'>
            <Text c='dimmed' role='status' mih={20}>
              {preview.data && t('preview', { count: preview.data.events })}
            </Text>
            <Group gap='xs'>
              <Button variant='default' onClick={onClose}>
                {t('common:cancel')}
              </Button>
              <Button type='submit' loading={create.isPending}>
                {t('common:create')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

interface ChoiceProps {
  label: string
  placeholder: string
  options: { value: string; label: string }[]
  value: string[]
  onChange: (value: string[]) => void
}

function Choice({ label, placeholder, options, value, onChange }: ChoiceProps) {
  return (
    <MultiSelect
      label={label}
      data={options}
      value={value}
      onChange={onChange}
      searchable={options.length > 8}
      {...(value.length === 0 && { placeholder })}
    />
  )
}
