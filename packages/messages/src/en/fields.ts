import type { fields as source } from '../nl/fields.ts'
import type { Words } from '../words.ts'

/** What is wrong with one field, by the code the schema gives; `invalid` serves every other code. */
export const fields = {
  invalid: 'This is not right yet. Have another look.',
  text: { empty: 'Fill this in.', long: 'This is too long. Make it shorter.' },
  link: { form: 'This is not a web address. Begin with https://.' },
  date: { form: 'Choose a day and a month.', range: 'Choose a date between 1970 and 2200.' },
  time: { form: 'Write the time as 09:30.' },
  period: { backwards: 'It ends before it starts.' },
  window: { backwards: 'It ends before it starts.' },
  zone: { unknown: 'Cadans does not know this time zone.' },
  shares: { sum: 'The shares do not add up to 100%.' },
  channel: { twice: 'This channel is in the list twice.' },
  channels: { none: 'Choose at least one channel.' },
  messages: { none: 'Keep at least one key message.' },
  themes: { none: 'Keep at least one theme.' },
  answers: { many: 'There cannot be more answers in time than answers.' },
  target: {
    rising: 'The target is below the baseline, while this KPI is to rise.',
    falling: 'The target is above the baseline, while this KPI is to fall.',
  },
  email: { invalid: 'This is no e-mail address.' },
  password: {
    short: 'Choose at least 8 characters.',
    long: 'Choose at most 128 characters.',
  },
  weekdays: { none: 'Choose at least one day.' },
  age: { backwards: 'The lowest age is above the highest.' },
  horizon: { long: 'Choose a period of three years at most.' },
} as const satisfies Words<typeof source>
