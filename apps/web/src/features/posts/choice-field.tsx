import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { labelOf } from '../../shared/open-post/use-field-words.ts'
import { type NamingField, postOptions } from '../../shared/posts/post-options.ts'
import { useFieldSentence } from './use-field-sentence.ts'

/** A field that names a row: saves as soon as it is chosen. A retired row stays on offer for the post that has it. */
export function ChoiceField({ name }: { name: NamingField }) {
  const { t } = useTranslation('posts')
  const { post, basis, editor } = useOpenPost()
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
      onChange={(id) =>
        name === 'channelId'
          ? id !== null && void editor.save({ channelId: id })
          : void editor.save({ [name]: id })
      }
    />
  )
}
