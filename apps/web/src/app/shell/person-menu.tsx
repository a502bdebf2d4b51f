import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { Keyboard } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'
import { InitialsMark } from '../../ui/initials-mark.tsx'
import { MenuHead, PersonItems, SignOutItem } from './person-items.tsx'
import { PreferenceItems } from './preference-items.tsx'

interface Props {
  className: string
  onHistory: () => void
  onKeys: () => void
}

/** The person at the foot of the rail, with what is theirs: account, history, keys, language and appearance. */
export function PersonMenu({ className, onHistory, onKeys }: Props) {
  const { t } = useTranslation('shell')
  const { me } = useWorkspace()
  return (
    <Menu position='right-end' width={250}>
      <Menu.Target>
        <UnstyledButton className={className}>
          <InitialsMark name={me.name} size={28} silent />
          <VisuallyHidden>{t('personMenu', { name: me.name })}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown mah='92dvh' style={{ overflowY: 'auto' }}>
        <MenuHead />
        <Menu.Divider />
        <PersonItems onHistory={onHistory} />
        <Menu.Item leftSection={<Keyboard size={15} />} onClick={onKeys}>
          {t('keys')}
        </Menu.Item>
        <Menu.Divider />
        <PreferenceItems />
        <SignOutItem />
      </Menu.Dropdown>
    </Menu>
  )
}
