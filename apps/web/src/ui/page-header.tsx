import { Group, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './page-header.module.css'

interface Props {
  title: string
  /** One line under the title. */
  subtitle?: ReactNode
  /** Period, views, filters: beside the title, wrapping under it on a phone. */
  controls?: ReactNode
  /** What stands at the right end, before the filled button. */
  side?: ReactNode
  /** The one filled button of the page. */
  primary?: ReactNode
}

/** The bar above a page; also names the browser's tab. */
export function PageHeader({ title, subtitle, controls, side, primary }: Props) {
  const { t } = useTranslation('shell')
  useDocumentTitle(`${title} · ${t('product')}`)
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        <Title order={1}>{title}</Title>
        {subtitle !== undefined && <div className={classes.subtitle}>{subtitle}</div>}
      </div>
      {controls && (
        <Group gap='xs' className={classes.controls ?? ''}>
          {controls}
        </Group>
      )}
      {(side ?? primary) && (
        <Group gap='xs' className={classes.side ?? ''}>
          {side}
          {primary}
        </Group>
      )}
    </header>
  )
}
