import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { PromptField } from './prompt-field.tsx'
import { TextField } from './text-field.tsx'
import { useAskedFields } from './use-asked-fields.ts'

/** What this post is to have beside its text, with why, and a remark while it is missing. */
export function AskedFields() {
  const { t } = useTranslation('posts')
  const { post, basis } = useOpenPost()
  const fields = useAskedFields()
  const segment = findIn(basis.lookup.segments, post.segmentId)
  if (fields.length === 0) return null
  return (
    <Stack gap='xs'>
      {fields.map((name) => (
        <div key={name}>
          {name === 'prompt' ? (
            <PromptField description={t('asked.prompt')} />
          ) : (
            <TextField
              name='link'
              type='url'
              placeholder='https://'
              maxLength={2000}
              description={t('asked.link', { segment: segment?.name ?? '' })}
            />
          )}
          {post[name].trim() === '' && (
            <Text size='sm' c='var(--warm-ink)' mt={4}>
              {t(`asked.missing.${name}`)}
            </Text>
          )}
        </div>
      ))}
    </Stack>
  )
}
