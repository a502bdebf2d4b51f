import { type AskedField, canBoost, cardOf, languageTable, origins, statusChoices } from '@cadans/domain'
import { Checkbox, SegmentedControl, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { numberText, parseNumber } from '../../lib/number-text.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ThemeObstacles } from '../../shared/obstacles/theme-obstacles.tsx'
import { ChoiceField } from './choice-field.tsx'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { DayField, HourField } from './moment-fields.tsx'
import { Fold } from '../../ui/fold.tsx'
import { saidOnce, StatusLine } from '../../shared/posts/status-line.tsx'
import statusClasses from '../../shared/posts/status-line.module.css'
import { PromptField } from './prompt-field.tsx'
import { ProseField, TextField } from './text-field.tsx'
import { useCircumstances } from '../../shared/posts/use-circumstances.ts'
import { useAskedFields } from './use-asked-fields.ts'
import { useFieldSentence } from './use-field-sentence.ts'
import { useStatusChange } from './use-status-change.tsx'

/** Everything else a post can say, in four groups that open when wanted; the first is open. */
export function PostFields() {
  const { t } = useTranslation('posts')
  const { post } = useOpenPost()
  const asked = useAskedFields()
  // What is asked for stands beside the text.
  const isAbove = (name: AskedField): boolean => asked.includes(name)
  return (
    <Stack gap='xs'>
      <Fold title={t('group.when')} isOpen>
        <StatusField />
        <ChoiceField name='channelId' />
        <SimpleGrid cols={2} spacing='xs'>
          <DayField name='date' />
          <HourField />
          <ChoiceField name='ownerId' />
          <DayField name='deadline' />
        </SimpleGrid>
        {post.status === 'loaded' && <TextField name='loadedIn' maxLength={500} />}
      </Fold>
      <Fold title={t('group.what')}>
        <ChoiceField name='messageId' />
        <ChoiceField name='goalId' />
        <SimpleGrid cols={2} spacing='xs'>
          <ChoiceField name='themeId' />
          <ChoiceField name='formatId' />
          <ChoiceField name='segmentId' />
          <ChoiceField name='campaignId' />
        </SimpleGrid>
        <WhyNotTheme />
        <OriginField />
        <ChoiceField name='sourceId' />
      </Fold>
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

function WhyNotTheme() {
  const { post } = useOpenPost()
  const { id, channelId, date, time, themeId, familyId, status } = post
  if (themeId === null || status === 'published' || status === 'skipped') return null
  return (
    <ThemeObstacles
      channelId={channelId}
      moment={{ date, time }}
      themeId={themeId}
      postId={id}
      familyId={familyId}
    />
  )
}

function StatusField() {
  const { t } = useTranslation(['posts', 'words'])
  const { post, basis } = useOpenPost()
  const { change, questions } = useStatusChange()
  const choices = statusChoices(cardOf(post), useCircumstances(basis.lookup))
  const reasons = saidOnce(choices, (obstacle) => t(`obstacle.${obstacle}`))
  return (
    <>
      <Select
        label={t('field.status')}
        value={post.status}
        allowDeselect={false}
        classNames={{ option: statusClasses.choice ?? '' }}
        maxDropdownHeight={420}
        data={choices.map(({ status, obstacle }) => ({
          value: status,
          label: t(`words:status.${status}`),
          disabled: obstacle !== null,
        }))}
        renderOption={({ option }) => <StatusLine status={option.value} why={reasons.get(option.value)} />}
        onChange={(status) => {
          if (status !== null && status !== post.status) change(status)
        }}
      />
      {questions}
    </>
  )
}

function OriginField() {
  const { t } = useTranslation(['posts', 'words'])
  const { post, editor } = useOpenPost()
  return (
    <SegmentedControl
      fullWidth
      aria-label={t('field.origin')}
      value={post.origin}
      data={origins.map((origin) => ({ value: origin, label: t(`words:origin.${origin}`) }))}
      onChange={(origin) => void editor.save({ origin })}
    />
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
