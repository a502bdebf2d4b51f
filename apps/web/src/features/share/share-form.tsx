import { addDays, statuses } from '@cadans/domain'
import { Button, Group, MultiSelect, Stack, Text, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { DateField } from '../../ui/date-field.tsx'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { Dialog } from '../../ui/dialog.tsx'

/** Days after today that a link is readable, unless another day is chosen. */
const LASTS = 91
/** What a reader outside may see at all. */
const shown = statuses.filter((status) => status !== 'open' && status !== 'skipped')

interface Props {
  opened: boolean
  onClose: () => void
  basis: PostBasis
  onMade: (url: string) => void
}

/** Who may look along, at what, and until when. */
export function ShareForm({ opened, onClose, ...rest }: Props) {
  const { t } = useTranslation('share')
  return (
    <Dialog opened={opened} onClose={onClose} title={t('makeTitle')} size='lg'>
      <Fields {...rest} onClose={onClose} />
    </Dialog>
  )
}

function Fields({ basis, onMade, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation(['share', 'words', 'common'])
  const { today } = useWorkspace()
  const [name, setName] = useState('')
  const [until, setUntil] = useState(addDays(today, LASTS))
  const [channelIds, setChannels] = useState<string[]>([])
  const [themeIds, setThemes] = useState<string[]>([])
  const [chosen, setStatuses] = useState<string[]>([])
  const create = useChange(trpc.shareLink.create.mutationOptions(), { isUndoable: false })
  const isPast = until < today

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (isPast) return
    const filter = { channelIds, themeIds, statuses: shown.filter((status) => chosen.includes(status)) }
    const link = { name: name.trim() || t('fallbackName'), filter, until }
    const made = await create.run((id) => ({ link: { id, ...link } }))
    if (made !== undefined) onMade(made.url)
  }

  const options = (rows: readonly { id: string; name: string }[]) =>
    rows.map((row) => ({ value: row.id, label: row.name }))
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap='md'>
        <TextInput
          label={t('name')}
          placeholder={t('namePlaceholder')}
          value={name}
          maxLength={200}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <DateField
          label={t('until')}
          w={200}
          value={until}
          error={isPast && t('untilPast')}
          onChange={setUntil}
        />
        <MultiSelect
          label={t('channels')}
          data={options(basis.strategy.channels)}
          value={channelIds}
          onChange={setChannels}
          {...(channelIds.length === 0 && { placeholder: t('any') })}
        />
        <MultiSelect
          label={t('themes')}
          data={options(basis.tactic.themes.filter(({ retired }) => !retired))}
          value={themeIds}
          onChange={setThemes}
          {...(themeIds.length === 0 && { placeholder: t('any') })}
        />
        <MultiSelect
          label={t('statuses')}
          data={shown.map((status) => ({ value: status, label: t(`words:status.${status}`) }))}
          value={chosen}
          onChange={setStatuses}
          {...(chosen.length === 0 && { placeholder: t('any') })}
        />
        <Text c='dimmed' size='xs'>
          {t('noOpenPlaces')}
        </Text>
        <Group justify='flex-end'>
          <Button variant='default' onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type='submit' loading={create.isPending}>
            {t('make')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
