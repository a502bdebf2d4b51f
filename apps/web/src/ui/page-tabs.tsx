import { UnstyledButton } from '@mantine/core'
import { useEffect, useRef } from 'react'
import classes from './page-tabs.module.css'

interface Props<Value extends string> {
  /** What the parts are parts of. */
  label: string
  value: Value
  data: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}

/** The parts of a room as an underlined row: each keeps its place, whatever stands above it. Where not all have room, the open one is in sight. */
export function PageTabs<Value extends string>({ label, value, data, onChange }: Props<Value>) {
  const row = useRef<HTMLElement>(null)
  const open = data.findIndex((tab) => tab.value === value)
  useEffect(() => {
    row.current?.children[open]?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [open])
  return (
    <nav ref={row} aria-label={label} className={classes.tabs}>
      {data.map((tab) => (
        <UnstyledButton
          key={tab.value}
          className={classes.tab ?? ''}
          aria-current={tab.value === value ? 'page' : undefined}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
        </UnstyledButton>
      ))}
    </nav>
  )
}
