import { rivalsByOrigin } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'

/** The competitors at whom was seen what this post came of. */
export function SeenAt() {
  const { t } = useTranslation('posts')
  const { language } = useWorkspace()
  const { post } = useOpenPost()
  const groundwork = useGroundwork().data
  if (groundwork === undefined) return null
  const rivals = rivalsByOrigin(groundwork.observations)
  const behind = new Set([post.ideaId, post.messageId].flatMap((id) => rivals.get(id ?? '') ?? []))
  const names = groundwork.competitors.filter(({ id }) => behind.has(id)).map(({ name }) => name)
  if (names.length === 0) return null
  return (
    <Text size='sm' c='dimmed'>
      {t('seenAt', { names: new Intl.ListFormat(language).format(names) })}
    </Text>
  )
}
