/** What each figure of the plan's report says, by name and, where it has one, attribute. Numbers come formatted. */
export const metrics = {
  M1: {
    theme: 'Geen thema loopt op een kanaal meer dan {{value}} post voor of achter.',
    origin: 'Eigen en van derden lopen op een kanaal nooit meer dan {{value}} post voor of achter.',
    message: 'Geen kernboodschap loopt op een kanaal meer dan {{value}} post voor of achter.',
  },
  M2: { theme: 'Over alle kanalen samen loopt geen thema meer dan {{value}} post voor of achter.' },
  M3: { format: 'Geen contentvorm loopt op een kanaal meer dan {{value}} post voor of achter.' },
  M4: 'Een thema komt {{value}} keer twee keer achter elkaar op een kanaal.',
  M5: 'Bij {{value}} van de posts stond het thema minder dan 24 uur eerder op een ander kanaal.',
  M6: 'Harde regels overtreden: {{value}}.',
  M7: '{{value}} van de uren valt buiten de tijd die mensen hebben.',
  M8: '{{value}} van wat je wilde heeft een plek.',
  M9: 'De momenten halen {{value}} van de activiteit die binnen je regels mogelijk is.',
  M11: 'De promotie haalt {{value}} van de waarde die binnen je maandplafond mogelijk is.',
  bound: 'grens {{bound}}',
} as const
