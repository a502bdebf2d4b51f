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
  country: 'Land',
  countryHint:
    'De feestdagen en bijzondere dagen in kalender en tactiek zijn die van dit land. Bij een ander land zie je alleen internationale dagen.',
  save: 'Opslaan',
  saved: 'Instellingen opgeslagen',
  others: 'Werkruimtes',
  current: 'nu open',
  open: 'Openen',
  accounts: 'Accounts in deze installatie',
  accountsText:
    'Een beheerder van deze installatie bewaart de reservekopieën en ziet alle accounts, ook zonder toegang tot een werkruimte. Wie in een werkruimte werkt, regel je bij Team.',
  accountsNone: 'Nog niemand heeft een account: wie achter deze computer zit, beheert de installatie.',
  accountOwner: 'beheerder van deze installatie',
  accountWorkspaces_one: '{{count}} werkruimte',
  accountWorkspaces_other: '{{count}} werkruimtes',
  accountName: 'Beheerder maken',
  accountNameOf: 'Beheerder van deze installatie maken: {{name}}',
  accountNameQuestion:
    '{{name}} kan daarna reservekopieën maken en terugzetten, en zelf beheerders van deze installatie kiezen. Een reservekopie bevat alle werkruimtes.',
  accountUnname: 'Geen beheerder meer',
  accountUnnameOf: 'Geen beheerder van deze installatie meer: {{name}}',
  accountUnnameQuestion:
    '{{name}} ziet daarna geen accounts en reservekopieën meer. In de werkruimtes verandert niets.',
  backups: 'Reservekopieën',
  backupsText: 'Cadans maakt er elke dag een, in de map met gegevens. Ze bevatten alle werkruimtes.',
  backupMake: 'Nu een reservekopie maken',
  backupMade: 'Reservekopie gemaakt',
  backupNone: 'Er is nog geen reservekopie.',
  backupSize: '{{size}} MB',
  backupRestore: 'Terugzetten',
  backupRestoreOf: 'Terugzetten: kopie van {{when}}',
  backupRestoreQuestion:
    'Bij de volgende start komt alles terug zoals het was op {{when}}. Wat daarna is gedaan, wordt apart bewaard in de map met gegevens.',
  backupRestoreDoors:
    'Iedereen meldt zich daarna opnieuw aan, met het wachtwoord van toen. Agenda-abonnementen, gedeelde kalenders, uitnodigingen en adressen voor een nieuw wachtwoord werken niet meer: maak ze opnieuw. Wie sindsdien de toegang verloor, heeft die weer: kijk bij Team.',
  backupRestoreLapses: 'Verandert er vóór die start nog iets, dan gaat het niet door.',
  backupLossCounting: 'Wat er sindsdien is gedaan, wordt geteld.',
  backupLossNone: 'Sindsdien is er niets gewijzigd.',
  backupLoss_one: 'Dat is {{count}} wijziging, in {{where}}, van {{last}}.',
  backupLoss_other: 'Dat zijn {{count}} wijzigingen, in {{where}}, de laatste van {{last}}.',
  backupLossAccounts_one: 'Ook {{count}} account van daarna verdwijnt.',
  backupLossAccounts_other: 'Ook {{count}} accounts van daarna verdwijnen.',
  backupRestoreCancel: 'Toch niet terugzetten',
  backupRestoreClear: 'Weghalen',
  backupRestoreLapsed:
    'De reservekopie van {{when}} wordt niet teruggezet: er is nog iets veranderd nadat je het vroeg. Vraag het opnieuw als dat weg mag.',
  backupOutcome: {
    restored: 'Op {{at}} is de reservekopie van {{when}} teruggezet.',
    lapsed: 'Op {{at}} is de reservekopie van {{when}} niet teruggezet: er was nog iets veranderd.',
    refused: 'Op {{at}} lukte het niet de reservekopie van {{when}} terug te zetten. De terminal zei waarom.',
  },
  backupOutcomeReplaced:
    'Wat daarvoor stond, zet je terug als Cadans stilstaat: npx --yes pnpm@12.21.0 restore {{name}}',
  backupRestoreAsked: 'Stop Cadans en start het opnieuw: dan wordt de reservekopie van {{when}} teruggezet.',
  backupCommand:
    'Op PostgreSQL zet je een reservekopie terug met het commando restore, in een lege database.',
  backupMore: 'Toon alle {{count}}',
  backupFewer: 'Toon de laatste {{count}}',
  startNew: 'Nieuwe werkruimte',
} as const
