import { origins } from '@cadans/domain'
import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'

/** Made here or by others. */
export function OriginField() {
  const { t } = useTranslation(['posts', 'words'])
  const { post, editor } = useOpenPost()
  return (
    <SegmentedControl
      fullWidth
      aria-label={t('field.origin')}
      value={post.origin}
      data={origins.map((origin) => ({ value: origin, label: t(`words:origin.${origin}`) }))}
      onChange={(origin) => void editor.save({ origin })}
    />
  )
}
