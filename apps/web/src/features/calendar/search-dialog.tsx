import { filterLimits } from '@cadans/domain'
import { Loader, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { stepByArrow } from '../../ui/step-by-arrow.ts'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { SearchResults } from './search-results.tsx'
import { Dialog } from '../../ui/dialog.tsx'

interface Props {
  opened: boolean
  lookup: PostLookup
  onClose: () => void
}

/** Finds posts of all dates and ideas by their words; each opens in the calendar. Arrow keys walk through what was found. */
export function SearchDialog({ opened, lookup, onClose }: Props) {
  const { t } = useTranslation('calendar')
  const { workspaceId } = useWorkspace()
  const isPhone = useIsPhone()
  const [typed, setTyped] = useState('')
  const [text, setText] = useState('')
  const results = useRef<HTMLDivElement>(null)
  const seek = useDebouncedCallback(setText, 200)
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(
    trpc.post.search.queryOptions(
      { workspaceId, text },
      { enabled: opened && text !== '', placeholderData: keepPreviousData },
    ),
  )

  // That nothing was found with other words says nothing of these.
  const found = isPlaceholderData && data?.postCount === 0 && data.ideas.length === 0 ? undefined : data

  function openFirst(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return
    const isShown = typed.trim() === text && !isPlaceholderData
    if (isShown) results.current?.querySelector('a')?.click()
    else setText(typed.trim())
  }

  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      size={560}
      // What is found comes below, and the field stays where it is.
      centered={false}
      yOffset='8dvh'
      fillsPhone
      title={t('search.title')}
    >
      <Stack gap='sm' onKeyDown={stepByArrow}>
        <TextInput
          type='search'
          label={t('search.label')}
          description={t('search.hint')}
          leftSection={<Search size={15} aria-hidden />}
          rightSection={isFetching && <Loader size={15} aria-hidden />}
          maxLength={filterLimits.text}
          data-autofocus
          value={typed}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={openFirst}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            seek(event.currentTarget.value.trim())
          }}
        />
        {text === '' && !isPhone && <Text c='dimmed'>{t('search.keys')}</Text>}
        {text !== '' && error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
        {text !== '' && error === null && found === undefined && <LinesSkeleton lines={4} />}
        {text !== '' && found !== undefined && (
          <div ref={results} aria-busy={isPlaceholderData}>
            <SearchResults found={found} text={text} lookup={lookup} onOpen={onClose} />
          </div>
        )}
      </Stack>
    </Dialog>
  )
}
