import { ActionIcon, Button, Menu } from '@mantine/core'
import { Ellipsis, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface HeaderTool {
  label: string
  icon: LucideIcon
  onClick?: () => void
  /** For a tool that is a way to elsewhere: the link in the place of the button. */
  renderRoot?: (props: Record<string, unknown>) => ReactNode
}

/** Tools of a page: with their labels beside each other, or in one menu where there is no room for that. */
export function HeaderTools({ tools, isShort }: { tools: readonly HeaderTool[]; isShort: boolean }) {
  const { t } = useTranslation('shell')
  if (!isShort) {
    return tools.map(({ label, icon: Icon, ...deed }) => (
      <Button key={label} variant='default' leftSection={<Icon size={15} aria-hidden />} {...deed}>
        {label}
      </Button>
    ))
  }
  return (
    <Menu position='bottom-end'>
      <Menu.Target>
        <ActionIcon variant='default' size={34} aria-label={t('tools')}>
          <Ellipsis size={17} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {tools.map(({ label, icon: Icon, ...deed }) => (
          <Menu.Item key={label} leftSection={<Icon size={15} aria-hidden />} {...deed}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
