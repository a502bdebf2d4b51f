import { Button, CloseButton, Group, Popover, Stack, Text } from '@mantine/core'
import { ListFilter } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { countFilters } from '../../lib/addresses/calendar-search.ts'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import { ToolButton } from './tool-button.tsx'
import type { CalendarAddress } from './use-calendar-address.ts'

interface Props {
  address: CalendarAddress
  lookup: PostLookup | undefined
  opened: boolean
  /** Whether its button stands in the bar, also while nothing is filtered. */
  hasRoom: boolean
  onChange: (opened: boolean) => void
}

const FilterFields = lazy(async () => ({ default: (await import('./filter-fields.tsx')).FilterFields }))

/** The filter's button, its panel, and "n filters · clear" beside it. */
export function FilterPanel({ address, lookup, opened, hasRoom, onChange }: Props) {
  const { t } = useTranslation('calendar')
  const count = countFilters(address.filter)
  const isPhone = useIsPhone()
  return (
    <Group gap={4} wrap='nowrap'>
      <Popover
        opened={opened}
        onChange={onChange}
        position='bottom-end'
        width={340}
        shadow='md'
        trapFocus
        returnFocus
        // What it hangs on may be a mere place, which takes no roles.
        withRoles={false}
      >
        <Popover.Target>
          {hasRoom || (count > 0 && !isPhone) ? (
            <ToolButton
              icon={ListFilter}
              label={count > 0 ? t('filter.active', { count }) : t('bar.filter')}
              isPressed={count > 0 || opened}
              onClick={() => onChange(!opened)}
            />
          ) : (
            <span />
          )}
        </Popover.Target>
        <Popover.Dropdown
          role='dialog'
          aria-label={t('filter.title')}
          mah='72dvh'
          style={{ overflowY: 'auto' }}
        >
          <Stack gap='xs'>
            <Group justify='space-between'>
              <Text fw={650}>{t('filter.title')}</Text>
              <CloseButton aria-label={t('filter.close')} onClick={() => onChange(false)} />
            </Group>
            <Suspense fallback={<LinesSkeleton lines={10} />}>
              {lookup && <FilterFields address={address} lookup={lookup} />}
            </Suspense>
            {count > 0 && isPhone && (
              <Button variant='default' onClick={address.clearFilters}>
                {t('filter.clear')}
              </Button>
            )}
          </Stack>
        </Popover.Dropdown>
      </Popover>
      {count > 0 && !isPhone && (
        <Button variant='subtle' px={8} onClick={address.clearFilters}>
          {t('filter.clear')}
        </Button>
      )}
    </Group>
  )
}
