/** The workspace itself. */
export const settings = {
  title: 'Instellingen',
  workspace: 'Werkruimte',
  name: 'Naam',
  language: 'Taal van de werkruimte',
  languageHint:
    'Voor agenda-abonnementen, bestanden en nieuwe sjablonen. De taal op je scherm kies je onder in de balk.',
  zone: 'Tijdzone',
  zoneHint: 'Alle tijden in de kalender gelden in deze tijdzone.',
  save: 'Opslaan',
  saved: 'Instellingen opgeslagen',
  others: 'Werkruimtes',
  current: 'nu open',
  open: 'Openen',
  startNew: 'Nieuwe werkruimte',
} as const
