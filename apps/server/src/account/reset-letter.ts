import { languages } from '@cadans/domain'
import { serverWords } from '@cadans/messages'
import type { Letter } from '../mail.ts'
import { filled } from '../startup-problem.ts'

/** The letter with the address for a new password. Nobody knows the reader's language: it is in all of them. */
export function resetLetter(to: string, url: string): Letter {
  const letters = languages.map((language) => serverWords[language].mail)
  return {
    to,
    subject: letters.map(({ resetSubject }) => resetSubject).join(' / '),
    text: letters.map(({ resetText }) => filled(resetText, { url })).join('\n\n'),
  }
}
