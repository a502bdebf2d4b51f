import { type Feed, type FeedFilter, wholeFeed } from '@cadans/domain'
import { Button, Group, SegmentedControl, Stack, Switch, Text, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { FeedFilterFields } from './feed-filter-fields.tsx'
import { FeedPreview } from './feed-preview.tsx'
import type { MadeFeed } from './made-feed.ts'
import { Dialog } from '../../ui/dialog.tsx'

const switches = ['deadlines', 'openPlaces', 'work'] as const

interface Props {
  /** Nothing is not opened; 'new' makes one, and a feed changes that. */
  feed: Feed | 'new' | null
  basis: PostBasis
  onClose: () => void
  onMade: (made: MadeFeed) => void
}

/** What goes in, in plain choices, with what it comes to. */
export function FeedForm({ feed, onClose, ...others }: Props) {
  const { t } = useTranslation('feeds')
  return (
    <Dialog
      opened={feed !== null}
      onClose={onClose}
      title={t(feed === 'new' ? 'makeTitle' : 'editTitle')}
      size='lg'
    >
      {feed !== null && <Fields feed={feed === 'new' ? null : feed} onClose={onClose} {...others} />}
    </Dialog>
  )
}

function Fields({ feed, basis, onClose, onMade }: Omit<Props, 'feed'> & { feed: Feed | null }) {
  const { t } = useTranslation(['feeds', 'common'])
  const [name, setName] = useState(feed?.name ?? '')
  const [filter, setFilter] = useState(feed?.filter ?? wholeFeed)
  const [isSelection, setSelection] = useState(() => isSelecting(filter))
  const create = useChange(trpc.feed.create.mutationOptions())
  const update = useChange(trpc.feed.update.mutationOptions(), {
    isUndoable: false,
    done: (_answer, input) => t('changed', { name: input.feed.name }),
  })
  const { deadlines, openPlaces, work } = filter
  const used = isSelection ? filter : { ...wholeFeed, deadlines, openPlaces, work }

  function set(part: Partial<FeedFilter>): void {
    setFilter((before) => ({ ...before, ...part }))
  }

  async function handleSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const wish = { name: name.trim() || t('fallbackName'), filter: used }
    if (feed === null) {
      const made = await create.run((id) => ({ feed: { id, ...wish } }))
      if (made !== undefined) onMade(made)
    } else {
      const { id, version } = feed
      if ((await update.run({ feed: { id, version, ...wish } })) !== undefined) onClose()
    }
  }

  return (
    <form onSubmit={(event) => void handleSubmit(event)}>
      <Stack gap='md'>
        {feed !== null && <Text c='dimmed'>{t('editText')}</Text>}
        <TextInput
          label={t('name')}
          placeholder={t('namePlaceholder')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <div>
          <Text fw={650} mb={4}>
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
        {isSelection && <FeedFilterFields filter={filter} basis={basis} onChange={set} />}
        {switches.map((extra) => (
          <Switch
            key={extra}
            label={t(extra)}
            checked={filter[extra]}
            onChange={(event) => set({ [extra]: event.currentTarget.checked })}
          />
        ))}
        <FeedPreview filter={used} />
        <Group gap='xs' justify='flex-end'>
          <Button variant='default' onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type='submit' loading={create.isPending || update.isPending}>
            {t(feed === null ? 'common:create' : 'common:save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function isSelecting({ ownerIds, channelIds, themeIds, statuses }: FeedFilter): boolean {
  return [ownerIds, channelIds, themeIds, statuses].some((list) => list.length > 0)
}
