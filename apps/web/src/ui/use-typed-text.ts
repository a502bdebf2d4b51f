import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useAfterPress } from './use-after-press.ts'

type Amount = 'one' | 'page'

export interface TypedTextOptions {
  /** The value in words, while nobody types. */
  shown: string
  /** The value that a text stands for, in words again; undefined when it stands for none. */
  read: (text: string) => string | undefined
  /** What to type instead of a text that stands for no value. */
  wrongSentence: string
  /** The text one arrow or page further. */
  stepped: (text: string, amount: Amount, direction: 1 | -1) => string
  /** When it is left, entered or picked, and was changed: with a text that `read` understands. */
  onSettle: (text: string) => void
}

const steps: Readonly<Record<string, readonly [Amount, 1 | -1]>> = {
  ArrowUp: ['one', 1],
  ArrowDown: ['one', -1],
  PageUp: ['page', 1],
  PageDown: ['page', -1],
}

/**
 * What is typed in a field beside which a panel opens to pick from. It counts when the field is left or on Enter; a text that stands for
 * no value stays, says so, and keeps its form from being sent with the value before it.
 */
export function useTypedText({ shown, read, wrongSentence, stepped, onSettle }: TypedTextOptions) {
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

  function leave(): void {
    setOpen(false)
    afterPress(settle)
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
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

  return {
    field,
    value: typed ?? shown,
    isBusy: isOpen || typed !== null,
    isWrong,
    isOpen,
    setOpen,
    setTyped,
    pick,
    leave,
    handleKey,
  }
}
