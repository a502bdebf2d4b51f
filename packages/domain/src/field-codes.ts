/** Every reason for which a schema of ours refuses a field; its sentence stands in the message catalogue under the same code. */
export const fieldCodes = [
  'age.backwards',
  'answers.many',
  'arrange.none',
  'channel.twice',
  'channels.none',
  'date.form',
  'date.range',
  'days.none',
  'email.invalid',
  'horizon.long',
  'link.form',
  'messages.none',
  'password.long',
  'password.short',
  'period.backwards',
  'shares.sum',
  'target.falling',
  'target.rising',
  'text.empty',
  'text.long',
  'themes.none',
  'time.form',
  'weekdays.none',
  'window.backwards',
  'zone.unknown',
] as const
export type FieldCode = (typeof fieldCodes)[number]

export function isFieldCode(code: string): code is FieldCode {
  return (fieldCodes as readonly string[]).includes(code)
}
