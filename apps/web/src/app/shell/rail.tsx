import { VisuallyHidden } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { WorkspaceSwitch } from '../../features/overview/workspace-switch.tsx'
import { parseCalendarSearch } from '../../lib/addresses/calendar-search.ts'
import { useMay } from '../../lib/may.ts'
import { inboxCount, useInbox } from '../../lib/use-inbox.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { MoreMenu } from './more-menu.tsx'
import { PersonMenu } from './person-menu.tsx'
import { footRooms, rooms } from './rooms.ts'
import classes from './rail.module.css'

export interface RailProps {
  onHistory: () => void
  onKeys: () => void
}

/**
 * The six rooms, and at the foot what belongs to none of them and who one is. On a phone a bar: three rooms, a new post in the middle,
 * and a menu with all else.
 */
export function Rail({ onHistory, onKeys }: RailProps) {
  const { t } = useTranslation('shell')
  const { workspaceId } = useWorkspace()
  const may = useMay()
  const params = { workspaceId }
  return (
    <nav className={classes.rail} aria-label={t('rooms')}>
      <WorkspaceSwitch className={classes.mark ?? ''} />
      <ul className={classes.rooms}>
        {rooms.map(({ key, inBar, ...room }) => (
          <li key={key} className={inBar ? undefined : classes.deskOnly}>
            <RoomLink {...room} label={t(`room.${key}`)}>
              {key === 'today' && <Waiting />}
            </RoomLink>
          </li>
        ))}
        {may.contribute && (
          <li className={classes.newPost}>
            <Link
              to='/w/$workspaceId/calendar'
              params={params}
              search={(before) => ({ ...parseCalendarSearch(before), add: true as const })}
              className={classes.plus}
              activeProps={{}}
            >
              <Plus size={22} strokeWidth={2} aria-hidden />
              <VisuallyHidden>{t('newPost')}</VisuallyHidden>
            </Link>
          </li>
        )}
        <li className={classes.phoneOnly}>
          <MoreMenu className={classes.room ?? ''} onHistory={onHistory} />
        </li>
      </ul>
      <div className={classes.foot}>
        <ul className={classes.footRooms}>
          {footRooms.map(({ key, ...room }) => (
            <li key={key}>
              <RoomLink {...room} label={t(key)} />
            </li>
          ))}
        </ul>
        <PersonMenu className={classes.person ?? ''} onHistory={onHistory} onKeys={onKeys} />
      </div>
    </nav>
  )
}

type RoomLinkProps = Pick<(typeof rooms)[number] | (typeof footRooms)[number], 'to' | 'icon'> & {
  label: string
  children?: ReactNode
}

function RoomLink({ to, icon: Icon, label, children }: RoomLinkProps) {
  const { workspaceId } = useWorkspace()
  return (
    <Link
      to={to}
      params={{ workspaceId }}
      className={classes.room}
      activeProps={{ className: classes.active ?? '' }}
    >
      <Icon size={19} strokeWidth={1.8} aria-hidden />
      <span>{label}</span>
      {children}
    </Link>
  )
}

/** How many things wait for the person, on the first room. */
function Waiting() {
  const { t } = useTranslation('approval')
  const { inbox } = useInbox()
  const waiting = inbox === undefined ? 0 : inboxCount(inbox)
  if (waiting === 0) return null
  return (
    <span className={classes.waiting}>
      <span aria-hidden>{waiting > 99 ? '99+' : waiting}</span>
      <VisuallyHidden>, {t('inbox.count', { count: waiting })}</VisuallyHidden>
    </span>
  )
}
