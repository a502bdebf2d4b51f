import type { Logger } from './logger.ts'

export interface Letter {
  to: string
  subject: string
  text: string
}

/** Sends a letter. What the mail server refuses is logged, and answered with false. */
export type SendMail = (letter: Letter) => Promise<boolean>

/**
 * The way out for mail, where there is one.
 * @param url `smtp://user:password@host:port`
 * @param from the sender's address
 */
export async function createMail({
  url,
  from,
  logger,
}: {
  url: string | undefined
  from: string
  logger: Logger
}): Promise<SendMail | undefined> {
  if (url === undefined) return undefined
  const { createTransport } = await import('nodemailer')
  const transport = createTransport(url, { from })
  return async (letter) => {
    try {
      await transport.sendMail(letter)
      return true
    } catch (error) {
      // Its message may name the receiver; its code does not.
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      logger.error({ code }, 'mail')
      return false
    }
  }
}
