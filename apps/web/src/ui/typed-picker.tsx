import { Popover, Skeleton, Text, TextInput, type TextInputProps } from '@mantine/core'
import { CatchBoundary } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'
import { type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsReadOnly } from './read-only.tsx'
import { useIsPhone } from './use-is-phone.ts'
import { type TypedTextOptions, useTypedText } from './use-typed-text.ts'

export interface TypedPickerOptions {
  /** Inside another popover, which would close when something outside it is clicked. */
  isInPopover?: boolean
}

interface Props
  extends TypedPickerOptions,
    TypedTextOptions,
    Omit<TextInputProps, 'value' | 'onChange' | 'inputMode'> {
  icon: LucideIcon
  /** What to pick from, which may be fetched when it is opened. */
  renderPanel: (pick: (text: string) => void) => ReactNode
}

/**
 * A field that is typed in or picked from. Arrows go one further, Alt with the arrow down opens the panel and Escape closes it. On a
 * phone the panel comes instead of the keyboard.
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
  const { field, ...text } = useTypedText({ shown, read, wrongSentence, stepped, onSettle })
  return (
    <Popover
      opened={text.isOpen}
      onChange={text.setOpen}
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
          error={text.isWrong ? wrongSentence : error}
          value={text.value}
          autoComplete='off'
          inputMode={isPhone ? 'none' : 'text'}
          rightSection={!isReadOnly && <Icon size={15} aria-hidden />}
          rightSectionWidth={30}
          rightSectionPointerEvents='none'
          data-mantine-stop-propagation={text.isBusy ? true : undefined}
          onChange={(event) => text.setTyped(event.currentTarget.value)}
          onClick={() => text.setOpen(!isReadOnly)}
          onKeyDown={isReadOnly ? undefined : text.handleKey}
          onBlur={(event) => {
            text.leave()
            onBlur?.(event)
          }}
        />
      </Popover.Target>
      {/* The field keeps the focus, so that picking is not leaving. */}
      <Popover.Dropdown p='sm' onMouseDown={(event) => event.preventDefault()}>
        <CatchBoundary getResetKey={() => 'panel'} errorComponent={NoPanel}>
          <Suspense fallback={<Skeleton width={270} height={270} />}>{renderPanel(text.pick)}</Suspense>
        </CatchBoundary>
      </Popover.Dropdown>
    </Popover>
  )
}

/** The panel could not be fetched: what is typed is still taken. */
function NoPanel() {
  const { t } = useTranslation('errors')
  return (
    <Text size='sm' maw={270}>
      {t('network')}
    </Text>
  )
}
