import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

export function CalendarRoom() {
  const { t } = useTranslation('shell')
  return (
    <>
      <PageHeader title={t('room.calendar')} />
      <EmptyState title={t('soonTitle')} text={t('soonText')} />
    </>
  )
}
