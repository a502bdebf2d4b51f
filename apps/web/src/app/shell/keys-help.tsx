import { KeyHelp } from '../../features/calendar/key-help.tsx'
import { useShortcutsOn } from '../../features/calendar/use-calendar-keys.ts'

/** The help with keys, from any room. */
export function KeysHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [isOn, setOn] = useShortcutsOn()
  return <KeyHelp opened={opened} onClose={onClose} isOn={isOn} onSwitch={setOn} />
}
