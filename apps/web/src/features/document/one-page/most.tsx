import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './one-page.module.css'

interface Props<T> {
  rows: readonly T[]
  /** How many there is room for. */
  most: number
  children: (row: T) => ReactNode
}

/** The first of many as a list, and how many more there are: the page stays one page. */
export function Most<T extends { id: string }>({ rows, most, children }: Props<T>) {
  const { t } = useTranslation('document')
  if (rows.length === 0) return <p className={classes.dim}>{t('nothing')}</p>
  return (
    <ul className={classes.list}>
      {rows.slice(0, most).map((row) => (
        <li key={row.id}>{children(row)}</li>
      ))}
      {rows.length > most && <li className={classes.dim}>{t('andMore', { count: rows.length - most })}</li>}
    </ul>
  )
}
