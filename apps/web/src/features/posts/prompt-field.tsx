import { Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { TextField } from './text-field.tsx'

/** So many of the segment's questions are offered. */
const OFFERED = 3
/** In characters: what a prompt may have. */
const MOST = 500

/** The question or call, with questions of the segment's own as long as it asks nothing. */
export function PromptField({ description }: { description: string }) {
  const { t } = useTranslation('posts')
  const { post, basis, editor } = useOpenPost()
  const may = useMay()
  const questions = findIn(basis.lookup.segments, post.segmentId)?.questions ?? []
  const isOffered = post.prompt.trim() === '' && may.change(post) && questions.length > 0
  return (
    <Stack gap={6}>
      <TextField name='prompt' maxLength={MOST} description={description} dir='auto' />
      {isOffered && (
        <Group gap={6} role='group' aria-label={t('prompt.offers')}>
          {questions.slice(0, OFFERED).map((question) => (
            <Button
              key={question}
              variant='default'
              size='compact-sm'
              onClick={() => void editor.save({ prompt: t('prompt.from', { question }).slice(0, MOST) })}
            >
              {question}
            </Button>
          ))}
        </Group>
      )}
    </Stack>
  )
}
