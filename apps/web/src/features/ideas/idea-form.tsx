import type { Id, Idea } from '@cadans/domain'
import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { GrowingText } from '../../ui/growing-text.tsx'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'

interface Props {
  /** Left out to make a new one. */
  idea?: Idea
  basis: PostBasis
  onDone: () => void
}

/** Writes an idea down: a title is enough. What was typed stays when saving is refused. */
export function IdeaForm({ idea, basis, onDone }: Props) {
  const { t } = useTranslation('ideas')
  const [title, setTitle] = useState(idea?.title ?? '')
  const [brief, setBrief] = useState(idea?.brief ?? '')
  const [themeId, setThemeId] = useState<Id | null>(idea?.themeId ?? null)
  const [channelId, setChannelId] = useState<Id | null>(idea?.channelId ?? null)
  const [messageId, setMessageId] = useState<Id | null>(idea?.messageId ?? null)
  const [isEmpty, setEmpty] = useState(false)
  const titleField = useRef<HTMLInputElement>(null)
  useEffect(() => titleField.current?.focus(), [])
  const save = useChange(trpc.idea.save.mutationOptions(), { done: () => t('saved') })

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (title.trim() === '') return setEmpty(true)
    const row = {
      version: idea?.version ?? 0,
      title,
      brief,
      themeId,
      messageId,
      channelId,
      goalId: idea?.goalId ?? null,
      origin: idea?.origin ?? ('own' as const),
      sourceId: idea?.sourceId ?? null,
    }
    if ((await save.run((id) => ({ row: { id: idea?.id ?? id, ...row } }))) !== undefined) onDone()
  }

  const themes = basis.tactic.themes.filter(({ retired, id }) => !retired || id === themeId)
  const none = t('none')
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap={8}>
        <TextInput
          ref={titleField}
          aria-label={t('placeholder')}
          placeholder={t('placeholder')}
          value={title}
          maxLength={200}
          error={isEmpty && title.trim() === '' ? t('noTitle') : undefined}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <GrowingText
          aria-label={t('brief')}
          placeholder={t('brief')}
          minRows={2}
          maxRows={8}
          value={brief}
          onChange={(event) => setBrief(event.currentTarget.value)}
        />
        <Select
          aria-label={t('theme')}
          placeholder={`${t('theme')}: ${none}`}
          data={themes.map(({ id, name }) => ({ value: id, label: name }))}
          value={themeId}
          allowDeselect
          onChange={setThemeId}
        />
        <Select
          aria-label={t('message')}
          placeholder={`${t('message')}: ${none}`}
          data={basis.strategy.keyMessages.map(({ id, text }) => ({ value: id, label: text }))}
          value={messageId}
          allowDeselect
          onChange={setMessageId}
        />
        <Select
          aria-label={t('channel')}
          placeholder={t('anyChannel')}
          data={[...basis.lookup.channels.values()].map(({ id, name }) => ({ value: id, label: name }))}
          value={channelId}
          allowDeselect
          onChange={setChannelId}
        />
        <Group gap='xs' justify='flex-end'>
          <Button variant='default' onClick={onDone}>
            {t('cancel')}
          </Button>
          <Button type='submit' loading={save.isPending}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
