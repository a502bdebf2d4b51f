import type { KeyMessage } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'

/** From −2 to 2, as the message has it; what lies in the middle asks for nothing. */
const registers = ['businesslike', 'ratherBusinesslike', null, 'ratherLight', 'light'] as const
const appeals = ['rational', 'ratherRational', 'both', 'ratherEmotional', 'emotional'] as const

/** How a key message sounds, in one line: register, appeal and mood. Empty without a message. */
export function useTone(message: KeyMessage | undefined): string {
  const { t } = useTranslation(['posts', 'words'])
  const { language } = useWorkspace()
  if (message === undefined) return ''
  const register = registers[message.register + 2]
  const appeal = appeals[message.appeal + 2]
  const words = [
    register && t(`help.register.${register}`),
    appeal && t(`help.appeal.${appeal}`),
    message.mood !== 'neutral' && t(`words:mood.${message.mood}`).toLocaleLowerCase(language),
  ]
  const line = words.filter(Boolean).join(', ')
  return line.charAt(0).toLocaleUpperCase(language) + line.slice(1)
}
