import type { Id } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import { useGroundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { More } from '../../../ui/form/more.tsx'

/** What was heard that says something of a KPI, the latest first: words beside the figures. */
export function HeardOfKpi({ kpiId }: { kpiId: Id }) {
  const { t } = useTranslation('groundwork')
  const { language } = useWorkspace()
  const { observations = [] } = useGroundwork().data ?? {}
  const heard = observations.filter((one) => one.kpiId === kpiId).toReversed()
  if (heard.length === 0) return null
  return (
    <More label={t('heard.count', { count: heard.length })}>
      {heard.map(({ id, date, kind, text }) => (
        <div key={id}>
          <Text dir='auto'>{text}</Text>
          <Text size='sm' c='dimmed'>
            {t(`observation.kinds.${kind}`)} · {formatDate(date, language, 'shortYear')}
          </Text>
        </div>
      ))}
    </More>
  )
}
