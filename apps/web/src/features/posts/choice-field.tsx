import { Select } from '@mantine/core'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { labelOf } from '../../shared/open-post/use-field-words.ts'
import { type NamingField, postOptions } from '../../shared/posts/post-options.ts'
import { PopoverFields } from './popover-fields.ts'
import { useFieldSentence } from './use-field-sentence.ts'

interface Props {
  name: NamingField
  /** In a popover of its own: it offers at once, and tells when something was chosen. */
  onDone?: () => void
}

/** A field that names a row: saves as soon as it is chosen. A retired row stays on offer for the post that has it. */
export function ChoiceField({ name, onDone }: Props) {
  const { t } = useTranslation('posts')
  const { post, basis, editor } = useOpenPost()
  const isInPopover = useContext(PopoverFields)
  const sentence = useFieldSentence()
  const options = postOptions(basis.lookup, name, post[name])
  if (options.length === 0 && post[name] === null) return null
  return (
    <Select
      label={t(labelOf(name))}
      placeholder={t(name === 'ownerId' ? 'field.nobody' : 'field.none')}
      data={options}
      value={post[name]}
      error={sentence(name)}
      clearable={name !== 'channelId'}
      searchable={options.length > 8}
      clearButtonProps={{ 'aria-label': t('field.none') }}
      // A list outside a popover would be outside what closes it.
      {...(isInPopover ? { comboboxProps: { withinPortal: false } } : {})}
      defaultDropdownOpened={onDone !== undefined}
      data-autofocus={onDone !== undefined || undefined}
      onChange={(id) => {
        if (name !== 'channelId') void editor.save({ [name]: id })
        else if (id !== null) void editor.save({ channelId: id })
        onDone?.()
      }}
    />
  )
}
