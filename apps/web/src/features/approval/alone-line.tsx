import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'

/** Says why somebody may say yes to their own, where that takes a second pair of eyes which nobody has. */
export function AloneLine() {
  const { t } = useTranslation('approval')
  const { workspace, isAlone } = useWorkspace()
  if (workspace.approval !== 'required' || !isAlone) return null
  return (
    <Text size='sm' c='dimmed' w='100%'>
      {t('alone')}
    </Text>
  )
}
