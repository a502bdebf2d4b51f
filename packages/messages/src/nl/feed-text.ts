/** What the server writes into calendars, files and plain answers; most of its words stand in `words`. */
export const feedText = {
  /** Before the title of the whole-day entry on a deadline. */
  readyBy: 'Vandaag klaar',
  http: {
    notFound: 'Dit agenda-abonnement bestaat niet of is ingetrokken.',
    method: 'Dit adres kan alleen gelezen worden.',
    busy: 'Deze agenda is net vaak opgehaald. Probeer het later opnieuw.',
    failed: 'De agenda kon even niet gemaakt worden. Probeer het over een paar minuten opnieuw.',
  },
  column: {
    date: 'Datum',
    time: 'Tijd',
    title: 'Titel',
    copy: 'Tekst',
    origin: 'Herkomst',
    source: 'Bron',
    link: 'Link',
    prompt: 'Vraag of oproep',
    note: 'Notitie',
    loadedIn: 'Klaargezet in',
    promotion: 'Betaalde promotie (euro)',
  },
  yes: 'ja',
  no: 'nee',
} as const
