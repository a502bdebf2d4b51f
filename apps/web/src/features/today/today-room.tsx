import { useTranslation } from 'react-i18next'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

export function TodayRoom() {
  const { t } = useTranslation('today')
  return (
    <>
      <PageHeader title={t('title')} />
      <CardsSkeleton />
    </>
  )
}
