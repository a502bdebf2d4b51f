import { Notifications } from '@mantine/notifications'
import { useIsPhone } from '../ui/use-is-phone.ts'
import classes from './toasts.module.css'

/** Where messages come by: low, beside the rail; on a phone above its bar. */
export function Toasts() {
  const isPhone = useIsPhone()
  return (
    <Notifications
      position={isPhone ? 'bottom-center' : 'bottom-left'}
      classNames={{ root: classes.place ?? '' }}
      containerWidth={420}
      limit={4}
      zIndex={500}
    />
  )
}
