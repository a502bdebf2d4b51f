import { type KeyMessage, messageShares, saveKeyMessageSchema, type Strategy } from '@cadans/domain'
import { Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PercentSlider } from '../../../ui/form/percent-slider.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { keyMessageCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { useRow } from '../../../lib/rows/use-row.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { formatShare } from '../../../lib/format.ts'
import { PostTally } from '../../../shared/posts/post-tally.tsx'
import { MessageDetails } from './message-details.tsx'
import parts from '../../../ui/form/form.module.css'

export interface MessageCardProps {
  message: KeyMessage
  /** As on the map. */
  number: number
  strategy: Strategy
  onRemove: (row: SavedRow) => void
}

/** A key message and how much of the plan it gets; whom it serves and how it sounds behind "more". */
export function MessageCard({ message, number, strategy, onRemove }: MessageCardProps) {
  const { t } = useTranslation('strategy')
  const row = useRow(keyMessageCalls, saveKeyMessageSchema, message)
  const { value, patch, wrong } = row
  const named = { name: value.text }
  const { language } = useWorkspace()
  const all = strategy.keyMessages.map((one) => (one.id === value.id ? value : one))
  const share = messageShares(all, strategy.goals)[all.indexOf(value)] ?? 0
  return (
    <div className={parts.card}>
      <div className={parts.line}>
        <TextInput
          aria-label={`${t('messages.field')} ${number}`}
          value={value.text}
          error={wrong('text')}
          leftSection={
            <Text size='sm' fw={650} c='var(--accent)'>
              {number}
            </Text>
          }
          onChange={({ currentTarget }) => patch({ text: currentTarget.value })}
        />
        <RemoveButton label={t('messages.remove', named)} onClick={() => void row.settled().then(onRemove)} />
      </div>
      <SaveTrouble editor={row} />
      <div>
        <Text size='sm' c='dimmed'>
          {t('messages.priorityLabel')}
        </Text>
        <PercentSlider
          label={t('messages.priority', named)}
          value={value.priority}
          onChange={(priority) => patch({ priority })}
        />
        <Text size='sm'>{t('messages.share', { share: formatShare(share, language) })}</Text>
      </div>
      <PostTally list='messageIds' id={message.id} name={message.text} />
      <MessageDetails value={value} strategy={strategy} patch={patch} wrong={wrong} />
    </div>
  )
}
