import { Notifications } from '@mantine/notifications'
import { useIsPhone } from '../ui/use-is-phone.ts'

/** Where messages come by; on a phone from above: below stand the rail and the buttons of a sheet. */
export function Toasts() {
  return <Notifications position={useIsPhone() ? 'top-center' : 'bottom-center'} limit={4} zIndex={500} />
}
