import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { ThemeObstacles } from '../../shared/obstacles/theme-obstacles.tsx'

/** What speaks against the theme at this moment, as long as the post can still change. */
export function WhyNotTheme() {
  const { post } = useOpenPost()
  const { id, channelId, date, time, themeId, familyId, status } = post
  if (themeId === null || status === 'published' || status === 'skipped') return null
  return (
    <ThemeObstacles
      channelId={channelId}
      moment={{ date, time }}
      themeId={themeId}
      postId={id}
      familyId={familyId}
    />
  )
}
