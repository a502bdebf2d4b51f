import { Textarea, type TextareaProps, TextInput, type TextInputProps } from '@mantine/core'
import type { PostPatch } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { useOpenPost } from './editor-context.ts'
import { useDraft } from './use-draft.ts'
import { useFieldSentence } from './use-field-sentence.ts'

type TextKey = {
  [Key in keyof PostPatch]-?: NonNullable<PostPatch[Key]> extends string ? Key : never
}[keyof PostPatch]
/** The fields that hold text, dates and times among them. */
export type TextFieldName = Exclude<TextKey, 'status' | 'origin'>

interface Props {
  name: TextFieldName
  /** An emptied field is saved as null instead of ''. */
  isNullable?: boolean
}

/** A line of the post that saves when it is left, or with Enter. */
export function TextField({ name, isNullable = false, ...input }: Props & TextInputProps) {
  const { t } = useTranslation('posts')
  const { post, editor } = useOpenPost()
  const sentence = useFieldSentence()
  const draft = useDraft(post[name] ?? '', (value) =>
    editor.save({ [name]: isNullable && value === '' ? null : value }),
  )
  return (
    <TextInput
      label={t(`field.${labelOf(name)}`)}
      {...input}
      value={draft.value}
      error={sentence(name)}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={() => void draft.commit()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void draft.commit()
        if (event.key === 'Escape') draft.drop()
      }}
    />
  )
}

/** Running text of the post that saves when it is left. */
export function ProseField({ name, ...input }: Props & TextareaProps) {
  const { t } = useTranslation('posts')
  const { post, editor } = useOpenPost()
  const sentence = useFieldSentence()
  const draft = useDraft(post[name] ?? '', (value) => editor.save({ [name]: value }))
  return (
    <Textarea
      label={t(`field.${labelOf(name)}`)}
      autosize
      minRows={2}
      maxRows={10}
      dir='auto'
      {...input}
      value={draft.value}
      error={sentence(name)}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={() => void draft.commit()}
    />
  )
}

type LabelledName = 'title' | 'copy' | 'date' | 'time' | 'deadline' | 'link' | 'prompt' | 'note' | 'loadedIn'

function labelOf(name: TextFieldName): LabelledName {
  switch (name) {
    case 'title':
    case 'copy':
    case 'date':
    case 'time':
    case 'deadline':
    case 'link':
    case 'prompt':
    case 'note':
    case 'loadedIn':
      return name
    default:
      throw new Error(`${name} is chosen from a list, not typed`)
  }
}
