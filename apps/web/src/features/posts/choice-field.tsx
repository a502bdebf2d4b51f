import type { Id } from '@cadans/domain'
import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { useFieldSentence } from './use-field-sentence.ts'

const choiceNames = [
  'channelId',
  'themeId',
  'formatId',
  'messageId',
  'goalId',
  'segmentId',
  'sourceId',
  'campaignId',
  'ownerId',
  'hiredHelpId',
] as const
export type ChoiceName = (typeof choiceNames)[number]

const labels = {
  channelId: 'channel',
  themeId: 'theme',
  formatId: 'format',
  messageId: 'message',
  goalId: 'goal',
  segmentId: 'segment',
  sourceId: 'source',
  campaignId: 'campaign',
  ownerId: 'owner',
  hiredHelpId: 'hiredHelp',
} as const satisfies Record<ChoiceName, string>

/** A field that names a row: saves as soon as it is chosen. A retired row stays on offer for the post that has it. */
export function ChoiceField({ name }: { name: ChoiceName }) {
  const { t } = useTranslation('posts')
  const { post, editor } = useOpenPost()
  const sentence = useFieldSentence()
  const options = useChoices(name, post[name])
  if (options.length === 0 && post[name] === null) return null
  return (
    <Select
      label={t(`field.${labels[name]}`)}
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

interface Option {
  value: Id
  label: string
}

function useChoices(name: ChoiceName, current: Id | null): Option[] {
  const { strategy, tactic, lookup } = useOpenPost().basis
  const named = (rows: Iterable<{ id: Id; name: string; retired?: boolean }>): Option[] =>
    [...rows]
      .filter(({ id, retired }) => retired !== true || id === current)
      .map((row) => ({ value: row.id, label: row.name }))
  switch (name) {
    case 'channelId':
      return named(lookup.channels.values())
    case 'themeId':
      return named(tactic.themes)
    case 'formatId':
      return named(tactic.formats)
    case 'messageId':
      return strategy.keyMessages.map(({ id, text }) => ({ value: id, label: text }))
    case 'goalId':
      return named(strategy.goals)
    case 'segmentId':
      return named(strategy.segments)
    case 'sourceId':
      return named(tactic.sources)
    case 'campaignId':
      return named(strategy.campaigns)
    case 'ownerId':
      return named(strategy.people)
    case 'hiredHelpId':
      return named(tactic.hiredHelp)
  }
}
