import { type AskedField, canBoost, languageTable } from '@cadans/domain'
import { Checkbox, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { numberText, parseNumber } from '../../lib/number-text.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ChoiceField } from './choice-field.tsx'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { Fold } from '../../ui/fold.tsx'
import { PromptField } from './prompt-field.tsx'
import { ProseField, TextField } from './text-field.tsx'
import { useAskedFields } from './use-asked-fields.ts'
import { useFieldSentence } from './use-field-sentence.ts'

/** What a post can say beside its text and its chips. */
export function PostFields() {
  const { t } = useTranslation('posts')
  const { post } = useOpenPost()
  const asked = useAskedFields()
  // What is asked for stands beside the text.
  const isAbove = (name: AskedField): boolean => asked.includes(name)
  return (
    <Stack gap='xs'>
      {post.status === 'loaded' && <TextField name='loadedIn' maxLength={500} />}
      <Fold title={t('group.extra')}>
        {!isAbove('prompt') && <PromptField description={t('field.promptHint')} />}
        <InvitingField />
        {!isAbove('link') && <TextField name='link' type='url' placeholder='https://' maxLength={2000} />}
        <SimpleGrid cols={2} spacing='xs'>
          <PromotionField />
          <ChoiceField name='hiredHelpId' />
        </SimpleGrid>
        <ProseField name='note' maxLength={20_000} />
      </Fold>
    </Stack>
  )
}

function InvitingField() {
  const { t } = useTranslation('posts')
  const { post, editor } = useOpenPost()
  return (
    <Checkbox
      label={t('field.inviting')}
      checked={post.inviting}
      onChange={(event) => void editor.save({ inviting: event.currentTarget.checked })}
    />
  )
}

/** Euros, typed with a comma or a point, saved when the field is left. What is no amount gives way to what was saved. */
function PromotionField() {
  const { t } = useTranslation('posts')
  const { language } = useWorkspace()
  const { post, basis, editor } = useOpenPost()
  const sentence = useFieldSentence()
  const channel = basis.lookup.channels.get(post.channelId)
  const isLost = post.promotionCents > 0 && channel !== undefined && !canBoost(channel)
  const [typed, setTyped] = useState<string | null>(null)

  async function commit(): Promise<void> {
    const cents = typed === null || typed.trim() === '' ? 0 : parseNumber(typed, 100)
    if (typed === null || Number.isNaN(cents) || cents === post.promotionCents) return setTyped(null)
    if (await editor.save({ promotionCents: cents })) setTyped(null)
  }

  return (
    <TextInput
      label={t('field.promotion')}
      description={isLost ? t('field.promotionLost', { channel: channel.name }) : undefined}
      inputMode='decimal'
      leftSection='€'
      value={typed ?? numberText(post.promotionCents, 100, languageTable[language].decimal)}
      error={sentence('promotionCents')}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={() => void commit()}
    />
  )
}
