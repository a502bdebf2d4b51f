import { DomainError } from '@cadans/domain'

/** The words are those of zxcvbn-ts (MIT), in the order of how common they are; loaded when somebody first chooses a password. */
let common: Promise<ReadonlySet<string>> | undefined

async function loadCommon(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'].map(String))
}

/**
 * Refuses a password that is among those that everybody tries first.
 * @throws {DomainError} `password.common`
 */
export async function assertUncommon(password: string): Promise<void> {
  common ??= loadCommon()
  if ((await common).has(password.toLowerCase())) throw new DomainError('password.common')
}
