import { isMostlyRational, messageShares, type Strategy } from '@cadans/domain'
import { Text } from '@mantine/core'
import { Info } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { keyMessageCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { Coverage } from './coverage.tsx'
import { MessageCard } from './message-card.tsx'
import { MessageMap } from './message-map.tsx'
import parts from '../../../ui/form/form.module.css'

/** What to get across, and a map of how it sounds. */
export function MessagesStep({ strategy }: { strategy: Strategy }) {
  const { t } = useTranslation('strategy')
  const { add, remove, isPending } = useRowActions(keyMessageCalls)
  const { keyMessages, goals } = strategy
  const shares = messageShares(keyMessages, goals)
  return (
    <>
      {keyMessages.length === 0 ? (
        <Text c='dimmed'>{t('messages.empty')}</Text>
      ) : (
        <MessageMap messages={keyMessages} shares={shares} />
      )}
      {isMostlyRational(keyMessages) && (
        <p className={parts.note}>
          <Info size={16} aria-hidden />
          {t('messages.rational')}
        </p>
      )}
      <Coverage strategy={strategy} />
      {keyMessages.map((message, index) => (
        <MessageCard
          key={message.id}
          message={message}
          number={index + 1}
          strategy={strategy}
          onRemove={(row) => void remove(row, t('messages.removed'))}
        />
      ))}
      <AddButton
        label={t('messages.add')}
        isDisabled={isPending}
        onClick={() =>
          void add({
            text: t('messages.newName'),
            proof: '',
            goalIds: [],
            segmentIds: [],
            register: 0,
            appeal: 1,
            mood: 'warm',
            priority: 250,
            from: null,
            until: null,
          })
        }
      />
    </>
  )
}
