import type { Person } from '@cadans/domain'
import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { RoomLink } from '../../../shared/ways/room-link.tsx'
import { AheadLines } from './ahead-lines.tsx'
import { RhythmFields } from './rhythm-fields.tsx'

interface Props {
  groundwork: Groundwork
  people: readonly Person[]
}

/** What comes back and when, and where looking back is done. */
export function AdjustStep({ groundwork, people }: Props) {
  const { t } = useTranslation('groundwork')
  return (
    <>
      <Title order={3}>{t('rhythm.title')}</Title>
      <Text c='dimmed' size='sm'>
        {t('rhythm.text')}
      </Text>
      <RhythmFields groundwork={groundwork} people={people} />
      <Title order={3}>{t('rhythm.ahead')}</Title>
      <AheadLines />
      <Text size='sm' c='dimmed'>
        {t('adjust.reviews', { count: groundwork.reviews.length })}
      </Text>
      <RoomLink room='results' label={t('adjust.open')} />
    </>
  )
}
