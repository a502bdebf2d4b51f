import { Menu, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Menu as Bars } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'
import { MenuHead, PersonItems, SignOutItem } from './person-items.tsx'
import { PreferenceItems } from './preference-items.tsx'
import { footRooms, rooms } from './rooms.ts'

interface Props {
  className: string
  onHistory: () => void
}

/** On a phone: the rooms that its bar has no place for, and what the rail has at its foot. */
export function MoreMenu({ className, onHistory }: Props) {
  const { t } = useTranslation('shell')
  const { workspaceId } = useWorkspace()
  const others = rooms.filter(({ inBar }) => !inBar)
  return (
    <Menu position='top-end' width={260}>
      <Menu.Target>
        <UnstyledButton className={className} aria-label={t('menu')}>
          <Bars size={19} strokeWidth={1.8} aria-hidden />
          <span>{t('menu')}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown mah='calc(100dvh - 90px)' style={{ overflowY: 'auto' }}>
        <MenuHead />
        <Menu.Divider />
        {[...others, ...footRooms].map(({ key, to, icon: Icon }) => (
          <Menu.Item
            key={key}
            leftSection={<Icon size={15} />}
            renderRoot={(props) => <Link to={to} params={{ workspaceId }} {...props} />}
          >
            {key === 'share' || key === 'settings' ? t(key) : t(`room.${key}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <PersonItems onHistory={onHistory} />
        <Menu.Divider />
        <PreferenceItems />
        <SignOutItem />
      </Menu.Dropdown>
    </Menu>
  )
}
