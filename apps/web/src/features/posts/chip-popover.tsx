import { Popover, Stack, UnstyledButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useIsReadOnly } from '../../ui/read-only.tsx'
import { PopoverFields } from './popover-fields.ts'
import classes from './post-chips.module.css'

interface Props {
  /** What kind of thing it says. */
  label: string
  /** What it says. */
  value: string
  mark?: ReactNode
  /** Too late. */
  isLate?: boolean
  /** The fields behind it, told how to close them. */
  children: (close: () => void) => ReactNode
}

/** A chip that says one thing of the post, and opens the fields that change it. */
export function ChipPopover({ label, value, mark, isLate = false, children }: Props) {
  const [opened, setOpened] = useState(false)
  const words = (
    <>
      {mark}
      <span className={classes.words}>{value}</span>
    </>
  )
  if (useIsReadOnly()) return <span className={classes.chip}>{words}</span>
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position='bottom-start'
      width={300}
      shadow='md'
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.chip ?? ''}
          data-late={isLate || undefined}
          aria-label={`${label}: ${value}`}
          title={label}
          onClick={() => setOpened(!opened)}
        >
          {words}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <PopoverFields value={true}>
          <Stack gap='xs'>{children(() => setOpened(false))}</Stack>
        </PopoverFields>
      </Popover.Dropdown>
    </Popover>
  )
}
