import { Drawer } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LinesSkeleton } from '../../ui/skeletons.tsx'

/** Who did what in this workspace, newest first, each to be taken back. */
export function HistoryPanel({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('journal')
  return (
    <Drawer opened={opened} onClose={onClose} position='right' title={t('title')}>
      <LinesSkeleton lines={8} />
    </Drawer>
  )
}
