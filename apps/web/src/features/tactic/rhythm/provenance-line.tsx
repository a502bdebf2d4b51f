import type { Provenance } from '@cadans/domain'
import { Badge, Group, Text, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'

/** Where a default comes from, when it was looked at, and how far to trust it. */
export function ProvenanceLine({ provenance }: { provenance: Provenance }) {
  const { t } = useTranslation('tactic')
  const { language } = useWorkspace()
  const { source, dated, confidence } = provenance
  const isLow = confidence === 'low'
  return (
    <Group gap='xs'>
      {isLow && (
        <Text size='xs' c='dimmed'>
          {t('rhythm.source', { source, date: formatDate(dated, language, 'short') })}
        </Text>
      )}
      <Tooltip
        multiline
        w={240}
        label={isLow ? t('rhythm.confidenceLowHint') : t('rhythm.confidenceAssumedHint')}
      >
        <Badge variant='light' color='warm' size='sm' tt='none' tabIndex={0}>
          {isLow ? t('rhythm.confidenceLow') : t('rhythm.confidenceAssumed')}
        </Badge>
      </Tooltip>
    </Group>
  )
}
