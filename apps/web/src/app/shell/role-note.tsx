import { Eye } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'
import classes from './role-note.module.css'

/** Says to whoever may not plan what they may do here; nothing to others. */
export function RoleNote() {
  const { t } = useTranslation('shell')
  const { role } = useWorkspace()
  if (role !== 'viewer' && role !== 'contributor') return null
  return (
    <p className={classes.note}>
      <Eye size={15} aria-hidden />
      {t(`roleNote.${role}`)}
    </p>
  )
}
