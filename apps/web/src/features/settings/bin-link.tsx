import { Link } from '@tanstack/react-router'
import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'
import classes from './bin-link.module.css'

/** The way to what was deleted. */
export function BinLink() {
  const { t } = useTranslation('bin')
  const { workspaceId } = useWorkspace()
  return (
    <Link to='/w/$workspaceId/bin' params={{ workspaceId }} className={classes.link}>
      <Trash2 size={17} strokeWidth={1.8} aria-hidden />
      <span>
        {t('link')}
        <small>{t('linkHint')}</small>
      </span>
    </Link>
  )
}
