import { Drawer } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import { PlanPanel } from './plan-panel.tsx'
import classes from './plan.module.css'

/** The plan's difference beside the page, or from below on a phone. */
export function PlanDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['plan', 'common'])
  const isPhone = useIsPhone()
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position={isPhone ? 'bottom' : 'right'}
      size={isPhone ? '92dvh' : 520}
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      classNames={{ title: classes.title ?? '', body: classes.drawer ?? '', content: classes.content ?? '' }}
    >
      <PlanPanel onDone={onClose} />
    </Drawer>
  )
}
