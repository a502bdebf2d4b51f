import type { Reason } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { More } from '../../ui/form/more.tsx'
import { tellsApart } from './telling.ts'
import { useReasonSentence } from './use-reason-sentence.ts'

interface Props {
  reasons: readonly Reason[]
  id?: string
  className: string | undefined
}

/** Why a place is as it is: what tells it from others in sight, what nearly every place could say behind "more". */
export function ReasonList({ reasons, id, className }: Props) {
  const { t } = useTranslation('reasons')
  const telling = reasons.filter(tellsApart)
  const others = reasons.filter((reason) => !tellsApart(reason))
  if (telling.length === 0 || others.length === 0) {
    return <Lines reasons={reasons} id={id} className={className} />
  }
  return (
    <div id={id}>
      <Lines reasons={telling} className={className} />
      <More label={t('more')}>
        <Lines reasons={others} className={className} />
      </More>
    </div>
  )
}

function Lines({ reasons, id, className }: { [Key in keyof Props]: Props[Key] | undefined }) {
  const reasonSentence = useReasonSentence()
  return (
    <ul id={id} className={className}>
      {reasons?.map((reason) => (
        <li key={reason.code}>{reasonSentence(reason)}</li>
      ))}
    </ul>
  )
}
