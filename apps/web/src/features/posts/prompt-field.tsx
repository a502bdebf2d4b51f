import { lacksInvitation } from '@cadans/domain'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { TextField } from './text-field.tsx'

/** So many of the segment's questions are offered. */
const OFFERED = 3
/** In characters: what a prompt may have. */
const MOST = 500

/** The question or call, beside the text; a post that has to invite is told so as long as it asks nothing. */
export function PromptField() {
  const { t } = useTranslation('posts')
  const { post, basis, editor } = useOpenPost()
  const may = useMay()
  const isMissing = lacksInvitation(post) === 'prompt'
  const questions = findIn(basis.lookup.segments, post.segmentId)?.questions ?? []
  return (
    <Stack gap={6}>
      <TextField name='prompt' maxLength={MOST} description={t('field.promptHint')} dir='auto' />
      {isMissing && (
        <Text size='sm' c='var(--warm)'>
          {t('prompt.missing')}
        </Text>
      )}
      {isMissing && may.change(post) && questions.length > 0 && (
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
