import { Group, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { type ReactNode, use, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type HeaderTool, HeaderTools } from './header-tools.tsx'
import { PageMark } from './page-mark.ts'
import { useIsShort } from './use-is-short.ts'
import classes from './page-header.module.css'

interface Props {
  title: string
  /** One line under the row, which moves nothing in it. */
  subtitle?: ReactNode
  /** Period and views: beside the title, wrapping under it on a phone. */
  controls?: ReactNode
  /** What stands at the right end, before the tools. */
  side?: ReactNode
  /** Buttons before the filled one, which go into one menu where there is no room. */
  tools?: readonly HeaderTool[]
  /** The one filled button of the page. */
  primary?: ReactNode
  /** The parts of the room, as a row of their own (`PageTabs`). */
  tabs?: ReactNode
}

/** The head of a page, in one order for all of them; also names the browser's tab. */
export function PageHeader({ title, subtitle, controls, side, tools = [], primary, tabs }: Props) {
  const { t } = useTranslation('shell')
  const mark = use(PageMark)
  const row = useRef<HTMLDivElement>(null)
  const isShort = useIsShort(row)
  useDocumentTitle(`${title} · ${t('product')}`)
  const hasSide = Boolean(side) || tools.length > 0 || Boolean(primary)
  return (
    <header className={classes.header}>
      <div className={classes.row} ref={row}>
        <div className={classes.words}>
          <Title order={1}>{title}</Title>
          {mark}
        </div>
        {controls && (
          <Group gap='xs' className={classes.controls ?? ''}>
            {controls}
          </Group>
        )}
        {hasSide && (
          <Group gap='xs' className={classes.side ?? ''}>
            {side}
            {tools.length > 0 && <HeaderTools tools={tools} isShort={isShort} />}
            {primary}
          </Group>
        )}
      </div>
      {subtitle !== undefined && <div className={classes.subtitle}>{subtitle}</div>}
      {tabs && <div className={classes.tabs}>{tabs}</div>}
    </header>
  )
}
