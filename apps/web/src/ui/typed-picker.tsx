import { Popover, TextInput, type TextInputProps } from '@mantine/core'
import type { LucideIcon } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useIsReadOnly } from './read-only.tsx'
import { useAfterPress } from './use-after-press.ts'
import { useIsPhone } from './use-is-phone.ts'

export interface TypedPickerOptions {
  /** Inside another popover, which would close when something outside it is clicked. */
  isInPopover?: boolean
}

interface Props extends TypedPickerOptions, Omit<TextInputProps, 'value' | 'onChange' | 'inputMode'> {
  /** The value in words, while nobody types. */
  shown: string
  icon: LucideIcon
  /** The value that a text stands for, in words again; undefined when it stands for none. */
  read: (text: string) => string | undefined
  /** What to type instead of a text that stands for no value. */
  wrongSentence: string
  /** The text one arrow or page further. */
  stepped: (text: string, amount: 'one' | 'page', direction: 1 | -1) => string
  /** When it is left, entered or picked, and was changed: with a text that `read` understands. */
  onSettle: (text: string) => void
  /** What to pick from. */
  renderPanel: (pick: (text: string) => void) => ReactNode
}

const steps: Readonly<Record<string, readonly ['one' | 'page', 1 | -1]>> = {
  ArrowUp: ['one', 1],
  ArrowDown: ['one', -1],
  PageUp: ['page', 1],
  PageDown: ['page', -1],
}

/**
 * A field that is typed in or picked from. What is typed counts when the field is left or on Enter; arrows go one further, Alt with the
 * arrow down opens the panel and Escape closes it. On a phone the panel comes instead of the keyboard.
 * A text that stands for no value stays, says so, and keeps its form from being sent with the value before it.
 */
export function TypedPicker(props: Props) {
  const {
    shown,
    icon: Icon,
    read,
    wrongSentence,
    stepped,
    onSettle,
    renderPanel,
    isInPopover = false,
    onBlur,
    error,
    ...input
  } = props
  const isPhone = useIsPhone()
  const isReadOnly = useIsReadOnly()
  const [typed, setTyped] = useState<string | null>(null)
  const [isSettled, setSettled] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const afterPress = useAfterPress(typed !== null)
  const isWrong = isSettled && typed !== null && read(typed) === undefined

  // The browser's own check: no form can be sent around it, and it brings the focus back here.
  useEffect(() => field.current?.setCustomValidity(isWrong ? wrongSentence : ''), [isWrong, wrongSentence])

  function forget(): void {
    setTyped(null)
    setSettled(false)
  }

  function settle(): void {
    if (typed === null) return
    const text = read(typed)
    if (text === undefined) return setSettled(true)
    forget()
    if (text !== shown) onSettle(text)
  }

  function pick(text: string): void {
    forget()
    setOpen(false)
    if (text !== shown) onSettle(text)
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (isReadOnly) return
    const [amount, direction] = steps[event.key] ?? []
    if (event.key === 'Enter') {
      setOpen(false)
      settle()
    } else if (event.key === 'Escape') {
      // First the panel, then what was typed, and only then the dialog around it.
      if (isOpen || typed !== null) event.stopPropagation()
      if (isOpen) setOpen(false)
      else forget()
    } else if (amount !== undefined && direction !== undefined) {
      event.preventDefault()
      if (event.altKey) setOpen(direction === -1)
      else setTyped(stepped(typed ?? shown, amount, direction))
    }
  }

  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position='bottom-start'
      shadow='md'
      width='max-content'
      withinPortal={!isInPopover}
      withRoles={false}
      returnFocus={false}
    >
      <Popover.Target>
        <TextInput
          {...input}
          ref={field}
          error={isWrong ? wrongSentence : error}
          value={typed ?? shown}
          autoComplete='off'
          inputMode={isPhone ? 'none' : 'text'}
          rightSection={!isReadOnly && <Icon size={15} aria-hidden />}
          rightSectionWidth={30}
          rightSectionPointerEvents='none'
          data-mantine-stop-propagation={isOpen || typed !== null ? true : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onClick={() => setOpen(!isReadOnly)}
          onKeyDown={handleKey}
          onBlur={(event) => {
            setOpen(false)
            afterPress(settle)
            onBlur?.(event)
          }}
        />
      </Popover.Target>
      {/* The field keeps the focus, so that picking is not leaving. */}
      <Popover.Dropdown p='sm' onMouseDown={(event) => event.preventDefault()}>
        {renderPanel(pick)}
      </Popover.Dropdown>
    </Popover>
  )
}
