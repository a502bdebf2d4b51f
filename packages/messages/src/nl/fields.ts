import type { FieldCode } from '@cadans/domain'
import type { ByCode } from '../by-code.ts'

/** What is wrong with one field, by the code the schema gives; `invalid` serves every other code. */
export const fields = {
  invalid: 'Dit klopt nog niet. Kijk het na.',
  text: { empty: 'Vul hier iets in.', long: 'Dit is te lang. Maak het korter.' },
  link: { form: 'Dit is geen webadres. Begin met https://.' },
  date: { form: 'Kies een dag en een maand.', range: 'Kies een datum tussen 1970 en 2200.' },
  time: { form: 'Schrijf de tijd als 09:30.' },
  period: { backwards: 'Het einde ligt voor het begin.' },
  window: { backwards: 'De eindtijd ligt voor de begintijd.' },
  zone: { unknown: 'Deze tijdzone kent Cadans niet.' },
  shares: { sum: 'De verdeling komt niet uit op 100%.' },
  channel: { twice: 'Dit kanaal staat er twee keer in.' },
  channels: { none: 'Kies minstens één kanaal.' },
  messages: { none: 'Houd minstens één kernboodschap over.' },
  themes: { none: 'Houd minstens één thema over.' },
  answers: { many: 'Er kan niet vaker op tijd geantwoord zijn dan er geantwoord is.' },
  target: {
    rising: 'De streefwaarde ligt onder de nulmeting, terwijl deze KPI moet stijgen.',
    falling: 'De streefwaarde ligt boven de nulmeting, terwijl deze KPI moet dalen.',
  },
  email: { invalid: 'Dit is geen e-mailadres.' },
  password: {
    short: 'Kies minstens 8 tekens.',
    long: 'Kies hooguit 128 tekens.',
  },
  weekdays: { none: 'Kies minstens één dag.' },
  age: { backwards: 'De laagste leeftijd is hoger dan de hoogste.' },
  horizon: { long: 'Kies een periode van hooguit drie jaar.' },
} as const satisfies ByCode<FieldCode> & { invalid: string }
