import type { Language } from '@cadans/domain'
import { serverWords } from '@cadans/messages'
import type { Letter } from '../mail.ts'
import { filled } from '../startup-problem.ts'

/** The letter that invites somebody, in the language of the workspace. */
export function invitationLetter(
  to: string,
  { language, ...params }: { language: Language; workspace: string; name: string; url: string; days: number },
): Letter {
  const { invitationSubject, invitationText } = serverWords[language].mail
  return { to, subject: filled(invitationSubject, params), text: filled(invitationText, params) }
}
