import { isLapsed } from '@cadans/domain'
import { Button, Checkbox, Group, Skeleton, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import { More } from '../../ui/form/more.tsx'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import classes from './open-place.module.css'

type Suggestion = Outputs['post']['suggestions'][number]

/** So many suggestions stand in sight, so that the red thread and the reasons do too. */
const SHOWN = 4

/** A place that the plan wants and nobody filled. */
export function OpenPlace() {
  const { t } = useTranslation('posts')
  const { today } = useWorkspace()
  const { post } = useOpenPost()
  const may = useMay()
  if (may.change(post)) return <FillPlace />
  return (
    <Text c='dimmed' className={classes.place ?? ''}>
      {t(isLapsed(post, today) ? 'open.lapsed' : 'open.waits')}
    </Text>
  )
}

/** Type a title, or take a suggestion. */
function FillPlace() {
  const { t } = useTranslation('posts')
  const { workspaceId, today } = useWorkspace()
  const { post, editor } = useOpenPost()
  // There the ideas lie over the whole screen, and nothing is dragged out of them.
  const isPhone = useIsPhone()
  const [title, setTitle] = useState('')
  const [withFamily, setWithFamily] = useState(true)
  const suggestions = useQuery(trpc.post.suggestions.queryOptions({ workspaceId, id: post.id }))
  const fill = useChange(trpc.post.fill.mutationOptions(), { done: () => t('open.filled') })
  const fillAll = useChange(trpc.post.fillFamily.mutationOptions(), { done: () => t('family.filledAll') })
  const hasFamily = post.family.length > 0
  const seen = { id: post.id, version: post.version }

  function submit(event: SubmitEvent): void {
    event.preventDefault()
    if (title.trim() === '') return
    if (hasFamily && withFamily) void fillAll.run({ ...seen, title })
    else void editor.save({ title })
  }

  function take({ kind, title: suggested, refId }: Suggestion): void {
    if (kind === 'idea' && refId !== null) {
      void fill.run({ ...seen, ideaId: refId, withFamily })
    } else if (kind === 'source' && refId !== null) {
      void editor.save({ title: suggested, origin: 'curated', sourceId: refId })
    } else {
      void editor.save({ title: suggested })
    }
  }

  return (
    <Stack gap='xs' className={classes.place ?? ''}>
      <Text c='dimmed'>{isLapsed(post, today) ? t('open.lapsed') : t('open.hint')}</Text>
      {post.inviting && <Text size='sm'>{t('open.invites')}</Text>}
      <form onSubmit={submit}>
        <Group gap={6} wrap='nowrap' align='end'>
          <TextInput
            flex={1}
            label={t('open.titleLabel')}
            value={title}
            maxLength={200}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Button type='submit' disabled={title.trim() === ''} loading={editor.isSaving || fillAll.isPending}>
            {t('open.fill')}
          </Button>
        </Group>
      </form>
      {hasFamily && (
        <Checkbox
          label={t('family.fillAll')}
          checked={withFamily}
          onChange={(event) => setWithFamily(event.currentTarget.checked)}
        />
      )}
      <h3 className={classes.heading}>{t('open.suggestions')}</h3>
      {suggestions.isPending && <Skeleton height={60} />}
      {suggestions.data?.length === 0 && <Text c='dimmed'>{t('open.noSuggestions')}</Text>}
      <Suggestions all={suggestions.data?.slice(0, SHOWN) ?? []} onTake={take} />
      {suggestions.data !== undefined && suggestions.data.length > SHOWN && (
        <More label={t('open.moreSuggestions', { count: suggestions.data.length - SHOWN })}>
          <Suggestions all={suggestions.data.slice(SHOWN)} onTake={take} />
        </More>
      )}
      {!isPhone && (
        <Text c='dimmed' size='xs'>
          {t('open.fromTray')}
        </Text>
      )}
    </Stack>
  )
}

function Suggestions({ all, onTake }: { all: readonly Suggestion[]; onTake: (one: Suggestion) => void }) {
  const { t } = useTranslation('posts')
  return (
    <ul className={classes.list} aria-label={t('open.suggestions')}>
      {all.map((one) => (
        <li key={`${one.kind}${one.refId}${one.title}`}>
          <UnstyledButton className={classes.suggestion ?? ''} onClick={() => onTake(one)}>
            <span dir='auto'>{one.title}</span>
            <span className={classes.kind}>{t(`open.kind.${one.kind}`)}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}
