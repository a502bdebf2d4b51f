import { Menu, TextInput, Tooltip, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LayoutGrid, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { Mark } from '../../ui/mark.tsx'
import classes from './workspace-switch.module.css'

/** With more than these a list is searched. */
const SHORT = 7

/** The mark in the rail: which workspace this is, and the way to the others. */
export function WorkspaceSwitch({ className }: { className: string }) {
  const { t } = useTranslation(['overview', 'shell', 'common'])
  const { workspaceId, workspace } = useWorkspace()
  const [isOpen, setOpen] = useState(false)
  const [sought, setSought] = useState('')
  const query = useQuery(trpc.workspace.list.queryOptions(undefined, { enabled: isOpen, staleTime: 0 }))
  const all = query.data ?? [workspace]
  const others = all.filter(({ id }) => id !== workspaceId)
  const shown = others.filter(({ name }) =>
    name.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  )
  return (
    <Menu opened={isOpen} onChange={setOpen} position='right-start' width={260}>
      <Tooltip label={workspace.name} position='right'>
        <span className={className}>
          <Menu.Target>
            <UnstyledButton
              className={classes.mark ?? ''}
              aria-label={`${t('shell:product')}, ${workspace.name}`}
            >
              <Mark size={34} />
            </UnstyledButton>
          </Menu.Target>
        </span>
      </Tooltip>
      <Menu.Dropdown mah='80dvh' style={{ overflowY: 'auto' }}>
        <div className={classes.here}>
          <span>{t('here')}</span>
          <strong dir='auto'>{workspace.name}</strong>
        </div>
        <Menu.Divider />
        {others.length > 0 && <Menu.Label>{t('switch')}</Menu.Label>}
        {others.length > SHORT && (
          <TextInput
            aria-label={t('common:search')}
            placeholder={t('common:search')}
            m={4}
            value={sought}
            onChange={({ currentTarget }) => setSought(currentTarget.value)}
          />
        )}
        {shown.map(({ id, name }) => (
          <Menu.Item
            key={id}
            renderRoot={(props) => (
              <Link to='/w/$workspaceId/today' params={{ workspaceId: id }} {...props} />
            )}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<LayoutGrid size={15} />}
          renderRoot={(props) => <Link to='/overview' {...props} />}
        >
          {t('all')}
        </Menu.Item>
        <Menu.Item leftSection={<Plus size={15} />} renderRoot={(props) => <Link to='/start' {...props} />}>
          {t('startNew')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
