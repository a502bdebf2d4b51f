import { Skeleton, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Lines of text on their way. */
export function LinesSkeleton({ lines = 3 }: { lines?: number }) {
  return (
    <Stack gap={10} aria-hidden>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} height={12} width={`${92 - ((index * 17) % 40)}%`} />
      ))}
    </Stack>
  )
}

/** Cards on their way, each as high as it will be, so that nothing shifts. */
export function CardsSkeleton({ cards = 3, height = 120 }: { cards?: number; height?: number }) {
  return (
    <Stack gap='sm' aria-hidden>
      {Array.from({ length: cards }, (_, index) => (
        <Skeleton key={index} height={height} radius='lg' />
      ))}
    </Stack>
  )
}

/** A room on its way. */
export function RoomSkeleton() {
  const { t } = useTranslation('shell')
  return (
    <div role='status' aria-label={t('loadingRoom')} style={{ padding: 16 }}>
      <Skeleton height={28} width={220} mb='lg' />
      <CardsSkeleton cards={3} height={140} />
    </div>
  )
}
