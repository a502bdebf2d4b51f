import { Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { History, Rss, Settings } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { inboxCount, useInbox } from '../../lib/use-inbox.ts'
import { WorkspaceSwitch } from '../../features/overview/workspace-switch.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { PreferencesMenu } from './preferences-menu.tsx'
import { rooms } from './rooms.ts'
import classes from './rail.module.css'

/** The six rooms, and at the foot what belongs to none of them; on a phone the foot is one menu. */
export function Rail({ onHistory }: { onHistory: () => void }) {
  const { t } = useTranslation(['shell', 'approval'])
  const { workspaceId } = useWorkspace()
  const params = { workspaceId }
  const { inbox } = useInbox()
  const waiting = inbox === undefined ? 0 : inboxCount(inbox)
  return (
    <nav className={classes.rail} aria-label={t('rooms')}>
      <WorkspaceSwitch className={classes.mark ?? ''} />
      <ul className={classes.rooms}>
        {rooms.map(({ key, to, icon: Icon }) => (
          <li key={key}>
            <Link
              to={to}
              params={params}
              className={classes.room}
              activeProps={{ className: classes.active ?? '' }}
            >
              <Icon size={19} strokeWidth={1.8} aria-hidden />
              <span>{t(`room.${key}`)}</span>
              {key === 'today' && waiting > 0 && (
                <span className={classes.waiting}>
                  <span aria-hidden>{waiting > 99 ? '99+' : waiting}</span>
                  <VisuallyHidden>, {t('approval:inbox.count', { count: waiting })}</VisuallyHidden>
                </span>
              )}
            </Link>
          </li>
        ))}
        <li className={classes.phoneOnly}>
          <PreferencesMenu onHistory={onHistory} className={classes.room ?? ''} withPages />
        </li>
      </ul>
      <ul className={classes.foot}>
        <li>
          <Tooltip label={t('feeds')} position='right'>
            <Link
              to='/w/$workspaceId/feeds'
              params={params}
              className={classes.small}
              activeProps={{ className: classes.active ?? '' }}
              aria-label={t('feeds')}
            >
              <Rss size={17} strokeWidth={1.8} aria-hidden />
            </Link>
          </Tooltip>
        </li>
        <li>
          <Tooltip label={t('history')} position='right'>
            <UnstyledButton className={classes.small} onClick={onHistory} aria-label={t('history')}>
              <History size={17} strokeWidth={1.8} aria-hidden />
            </UnstyledButton>
          </Tooltip>
        </li>
        <li>
          <Tooltip label={t('settings')} position='right'>
            <Link
              to='/w/$workspaceId/settings'
              params={params}
              className={classes.small}
              activeProps={{ className: classes.active ?? '' }}
              aria-label={t('settings')}
            >
              <Settings size={17} strokeWidth={1.8} aria-hidden />
            </Link>
          </Tooltip>
        </li>
        <li>
          <PreferencesMenu onHistory={onHistory} className={classes.small ?? ''} />
        </li>
      </ul>
    </nav>
  )
}
