/** Remarks beside the fields of strategy and tactic, by code. Ids come as names without `Id`, figures formatted. */
export const problems = {
  channels: {
    none: 'Er is nog geen kanaal met posts. Kies kanalen en zeg hoe vaak.',
    thirdFocus: 'Dit is focuskanaal {{rank}}. Meer dan {{advised}} goed bijhouden lukt weinig teams.',
  },
  channel: {
    noFrequency: '{{channel}} is een focuskanaal, maar krijgt geen posts per week.',
    noWindows: '{{channel}} heeft geen plaatsingsmomenten, dus er past niets.',
    tooFrequent: 'Op {{channel}} passen {{fits}} posts per week, en je wilt er {{frequency}}.',
    rubrics:
      'De vaste rubrieken op {{channel}} vragen {{rubrics}} posts per week, meer dan de {{frequency}} van je frequentie.',
  },
  people: {
    none: 'Er is nog niemand die posts maakt.',
    noHours: 'Niemand heeft uren om posts te maken.',
    tooFew: 'Maken kost zo {{needed}} per week, en er is {{available}}.',
  },
  format: { noMaker: 'Niemand kan {{format}} maken, terwijl kanalen er wel een aandeel van willen.' },
  closed: { everywhere: 'Alle dagen in deze periode zijn stil, dus er past niets.' },
  themes: { none: 'Er is nog geen thema met een aandeel.' },
  theme: {
    noFormats: '{{theme}} past bij geen enkele contentvorm die je kanalen gebruiken.',
    overHalf: '{{theme}} heeft meer dan de helft ({{share}}), dus het komt soms twee keer achter elkaar.',
  },
  message: { noTheme: 'Geen enkel thema draagt "{{message}}", dus deze komt niet in de kalender.' },
  messages: {
    rational:
      'Meer dan de helft van je kernboodschappen is feitelijk. Verhalen en gevoel doen het op sociale media beter.',
  },
  promotion: {
    ceilingLow: 'Na de vaste regels is er {{room}} per maand, en de goedkoopste promotie kost {{amount}}.',
  },
  hiredHelp: { budgetLow: 'Eén post van {{hiredHelp}} kost {{cost}}, meer dan de {{monthly}} per maand.' },
  sources: { none: 'Je deelt ook posts van derden, maar er is nog geen bron om uit te kiezen.' },
  reachability: {
    none: 'Posts die uitnodigen tot reactie komen pas goed te staan als je invult wanneer er iemand bereikbaar is.',
  },
  segments: {
    noActivity: 'Van geen segment is bekend wanneer het actief is. Elk moment telt nu even zwaar.',
  },
} as const
