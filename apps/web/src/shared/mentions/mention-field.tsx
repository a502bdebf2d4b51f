import type { Person } from '@cadans/domain'
import { Combobox, useCombobox } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'
import { InitialsMark } from '../../ui/initials-mark.tsx'
import { GrowingText, type GrowingTextProps } from '../../ui/growing-text.tsx'
import { mentionAt, peopleFor } from './mention-text.ts'

type Props = Omit<GrowingTextProps, 'value' | 'onChange'> & {
  people: readonly Person[]
  /** As it is typed: people stand in it by name. */
  value: string
  onChange: (text: string) => void
}

/** Running text in which an @ offers the people of the workspace, to choose by hand, arrow keys and Enter, or Tab away from. */
export function MentionField({ people, value, onChange, ...field }: Props) {
  const { t } = useTranslation('comments')
  const { me } = useWorkspace()
  const input = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState(0)
  const [isDismissed, setDismissed] = useState(false)
  const combobox = useCombobox()
  const mention = mentionAt(value, caret)
  // Oneself last: a comment is for others.
  const inOrder = people.toSorted((one, other) => Number(one.id === me.id) - Number(other.id === me.id))
  const offered = mention === null || isDismissed ? [] : peopleFor(inOrder, mention.sought)
  const isOpen = offered.length > 0
  const names = offered.map(({ name }) => name).join('\n')
  const { selectFirstOption } = combobox
  useEffect(() => {
    // The first is chosen by Enter; what is offered stands there only now.
    if (names !== '') selectFirstOption()
    // oxlint-disable-next-line react/exhaustive-deps -- the store makes a new function at every drawing
  }, [names])

  function choose(name: string): void {
    if (mention === null) return
    const before = `${value.slice(0, mention.start)}@${name} `
    onChange(before + value.slice(caret).trimStart())
    setCaret(before.length)
    // Where the caret belongs is known only once the text stands there.
    requestAnimationFrame(() => {
      input.current?.focus()
      input.current?.setSelectionRange(before.length, before.length)
    })
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!isOpen || event.key !== 'Escape') return
    // The list closes, and not what it stands in.
    event.stopPropagation()
    setDismissed(true)
  }

  return (
    <Combobox
      store={{ ...combobox, dropdownOpened: isOpen }}
      position='bottom-start'
      onOptionSubmit={choose}
      withinPortal
    >
      <Combobox.Target withAriaAttributes targetType='input'>
        <GrowingText
          ref={input}
          minRows={2}
          maxRows={10}
          maxLength={5000}
          dir='auto'
          {...field}
          value={value}
          onKeyDownCapture={onKeyDown}
          onChange={(event) => {
            setDismissed(false)
            setCaret(event.currentTarget.selectionStart)
            onChange(event.currentTarget.value)
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onBlur={() => setDismissed(true)}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isOpen}>
        <Combobox.Options aria-label={t('people')}>
          {offered.map(({ id, name }) => (
            <Combobox.Option key={id} value={name}>
              <InitialsMark name={name} size={20} silent /> {name}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
