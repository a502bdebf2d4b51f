import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

export function StrategyRoom() {
  const { t } = useTranslation('shell')
  return (
    <>
      <PageHeader title={t('room.strategy')} />
      <EmptyState title={t('soonTitle')} text={t('soonText')} />
    </>
  )
}
