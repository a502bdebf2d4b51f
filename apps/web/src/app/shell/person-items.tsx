import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CircleUser, History, LayoutGrid, LogOut } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSignOut } from '../../features/account/use-sign-out.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { InitialsMark } from '../../ui/initials-mark.tsx'
import classes from './menus.module.css'

/** Who one is, and in which workspace: the head of a menu. */
export function MenuHead() {
  const { workspace, me } = useWorkspace()
  return (
    <div className={classes.head}>
      <InitialsMark name={me.name} size={32} silent />
      <div className={classes.names}>
        <strong dir='auto'>{me.name}</strong>
        <span dir='auto'>{workspace.name}</span>
      </div>
    </div>
  )
}

/** One's account, what was done here, and the other workspaces. */
export function PersonItems({ onHistory }: { onHistory: () => void }) {
  const { t } = useTranslation(['shell', 'account', 'overview'])
  const { workspaceId } = useWorkspace()
  return (
    <>
      <Menu.Item
        leftSection={<CircleUser size={15} />}
        renderRoot={(props) => <Link to='/w/$workspaceId/account' params={{ workspaceId }} {...props} />}
      >
        {t('account:menu')}
      </Menu.Item>
      <Menu.Item leftSection={<History size={15} />} onClick={onHistory}>
        {t('history')}
      </Menu.Item>
      <Menu.Item
        leftSection={<LayoutGrid size={15} />}
        renderRoot={(props) => <Link to='/overview' {...props} />}
      >
        {t('overview:all')}
      </Menu.Item>
    </>
  )
}

/** The way out, for whoever signed in. */
export function SignOutItem() {
  const { t } = useTranslation('account')
  const state = useQuery(trpc.account.state.queryOptions())
  const signOut = useSignOut()
  if (state.data?.actor?.kind !== 'user') return null
  return (
    <>
      <Menu.Divider />
      <Menu.Item leftSection={<LogOut size={15} />} onClick={() => void signOut()}>
        {t('signOut')}
      </Menu.Item>
    </>
  )
}
