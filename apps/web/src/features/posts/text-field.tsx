import { TextInput, type TextInputProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { useTyped } from '../../shared/open-post/use-typed.ts'
import { GrowingText, type GrowingTextProps } from '../../ui/growing-text.tsx'
import { useFieldSentence } from './use-field-sentence.ts'

/** The fields of running text. */
type TextFieldName = 'title' | 'copy' | 'link' | 'prompt' | 'note' | 'loadedIn'

interface Props {
  name: TextFieldName
}

/** A line of the post that saves when it is left, or with Enter. */
export function TextField({ name, ...input }: Props & TextInputProps) {
  const { t } = useTranslation('posts')
  const { post, editor } = useOpenPost()
  const sentence = useFieldSentence()
  const draft = useTyped({ postId: post.id, name }, post[name] ?? '', (value, from) =>
    editor.save({ [name]: value }, { [name]: from }),
  )
  return (
    <TextInput
      label={t(`field.${name}`)}
      {...input}
      value={draft.value}
      error={sentence(name)}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={() => void draft.commit()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void draft.commit()
        if (event.key !== 'Escape') return
        // It gives up what was typed, and closes nothing.
        event.stopPropagation()
        draft.drop()
      }}
    />
  )
}

/** Running text of the post that saves when it is left. */
export function ProseField({ name, ...input }: Props & GrowingTextProps) {
  const { t } = useTranslation('posts')
  const { post, editor } = useOpenPost()
  const sentence = useFieldSentence()
  const draft = useTyped({ postId: post.id, name }, post[name] ?? '', (value, from) =>
    editor.save({ [name]: value }, { [name]: from }),
  )
  return (
    <GrowingText
      label={t(`field.${name}`)}
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
