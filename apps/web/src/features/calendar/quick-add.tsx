import type { LocalDate } from '@cadans/domain'
import { Popover } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AddForm, type AddFormProps } from './add-form.tsx'
import type { Spot } from './full-calendar.tsx'

/** Where and for when somebody asked for a new post; without a time one is suggested. */
export interface AddRequest {
  date: LocalDate
  time: string | null
  spot: Spot
}

interface Props extends AddFormProps {
  request: AddRequest | null
}

/** A light form beside the day that was clicked: Enter saves, "more" opens the whole post. */
export function QuickAdd({ request, onClose, ...rest }: Props) {
  const { t } = useTranslation('calendar')
  const spot = request?.spot ?? { x: 0, y: 0 }
  return (
    <Popover
      opened={request !== null}
      onChange={(opened) => !opened && onClose()}
      position='bottom-start'
      width={344}
      closeOnEscape={false}
      shadow='lg'
      trapFocus
      returnFocus
      withArrow
      withRoles={false}
    >
      <Popover.Target>
        <div style={{ position: 'fixed', left: spot.x, top: spot.y, width: 1, height: 1 }} />
      </Popover.Target>
      {/* Here and not by the popover, which would not wait for the calendar of days that Escape closes first. */}
      <Popover.Dropdown
        role='dialog'
        aria-label={t('bar.newPost')}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      >
        {request && (
          <AddForm
            key={`${request.date}${request.time}${spot.x}${spot.y}`}
            request={request}
            onClose={onClose}
            {...rest}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
