import { ActionIcon, Tooltip } from '@mantine/core'
import { ChartBarBig, Table2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'

/** Turns a chart into its table and back. */
export function TwinSwitch({
  isTable,
  onChange,
}: {
  isTable: boolean
  onChange: (isTable: boolean) => void
}) {
  const { t } = useTranslation('common')
  const label = t(isTable ? 'showAsChart' : 'showAsTable')
  const Icon = isTable ? ChartBarBig : Table2
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant='subtle'
        color='gray'
        c='dimmed'
        aria-label={label}
        data-reads
        onClick={() => onChange(!isTable)}
      >
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
