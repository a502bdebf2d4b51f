/** What the server prints while it starts and stops, in a terminal. */
export const server = {
  ready: 'Cadans draait. Open {{url}} in je browser. Stoppen: Ctrl+C.',
  claim: 'Werk je met meer mensen? Maak het eerste account: {{url}}',
  claimFirst: 'Deze installatie heeft nog geen beheerder. Maak het eerste account: {{url}}',
  noPages: 'De pagina’s van Cadans zijn nog niet gebouwd. Start Cadans met: npx --yes pnpm@12.21.0 start',
  mail: {
    resetSubject: 'Nieuw wachtwoord voor Cadans',
    resetText:
      'Kies hier een nieuw wachtwoord: {{url}}\n\nHet adres werkt één uur en één keer. Vroeg je hier niet om, dan hoef je niets te doen.',
    invitationSubject: '{{name}}, je bent uitgenodigd voor {{workspace}} in Cadans',
    invitationText:
      'Dag {{name}},\n\nJe bent uitgenodigd om mee te werken aan de contentkalender van {{workspace}}. Open dit adres om te beginnen:\n\n{{url}}\n\nHet adres werkt {{days}} dagen en één keer.',
  },
  backup: {
    made: 'Reservekopie gemaakt en gecontroleerd: {{name}} ({{rows}} rijen, {{size}})',
    list: 'Reservekopieën in {{place}}, de nieuwste eerst:',
    none: 'Er zijn nog geen reservekopieën in {{place}}.',
    restored: 'Teruggezet: {{name}}. Start Cadans om verder te werken.',
    doors:
      'Iedereen meldt zich opnieuw aan, met het wachtwoord van toen. Agenda-abonnementen, gedeelde kalenders, uitnodigingen en adressen voor een nieuw wachtwoord werken niet meer: maak ze opnieuw. Wie sindsdien de toegang verloor, heeft die weer: kijk bij Team.',
    aside:
      'De gegevens van daarvoor staan in {{place}}. Zo zet je die terug, als Cadans stilstaat: npx --yes pnpm@12.21.0 restore {{name}}',
    restoredAtStart: 'Reservekopie {{name}} is teruggezet, zoals gevraagd. Iedereen meldt zich opnieuw aan.',
    lapsed:
      'Reservekopie {{name}} is niet teruggezet: er is nog iets veranderd nadat erom gevraagd was. Vraag het opnieuw bij Instellingen.',
    replaced: 'Wat bij het terugzetten werd vervangen, de nieuwste eerst:',
    backupUsage:
      'Zo werkt het: npx --yes pnpm@12.21.0 backup maakt een reservekopie, npx --yes pnpm@12.21.0 backup list noemt ze.',
    restoreUsage: 'Zo zet je er een terug: npx --yes pnpm@12.21.0 restore <naam>',
  },
  problem: {
    PORT: 'PORT is "{{value}}", maar moet een getal van 1 tot en met 65535 zijn.',
    HOST: 'HOST is "{{value}}", maar moet een naam of adres van deze computer zijn, zoals 127.0.0.1.',
    DATA_DIR: 'DATA_DIR is leeg of te lang. Geef een map met een kortere naam, of laat DATA_DIR weg.',
    DATABASE_URL: 'DATABASE_URL moet beginnen met postgres:// en daarna de server en de database noemen.',
    PUBLIC_URL:
      'PUBLIC_URL is "{{value}}", maar moet een kort webadres zijn zonder naam, ? of #, zoals https://kalender.voorbeeld.nl.',
    SESSION_SECRET: 'SESSION_SECRET moet 32 tot 200 tekens lang zijn, of weggelaten worden.',
    SMTP_URL: 'SMTP_URL moet beginnen met smtp:// of smtps:// en daarna de mailserver noemen.',
    MAIL_FROM: 'MAIL_FROM moet een afzender zijn, zoals Cadans <cadans@voorbeeld.nl>.',
    PROXIES: 'PROXIES is "{{value}}", maar moet een getal van 0 tot en met 10 zijn.',
    BACKUP_HOURS:
      'BACKUP_HOURS is "{{value}}", maar moet een getal van 0 (geen reservekopieën) tot en met 720 zijn.',
    BACKUP_DAYS: 'BACKUP_DAYS is "{{value}}", maar moet een getal van 1 tot en met 3650 zijn.',
    LOG_LEVEL: 'LOG_LEVEL is "{{value}}", maar moet fatal, error, warn, info, debug, trace of silent zijn.',
    portInUse:
      'Poort {{port}} is al in gebruik. Misschien draait Cadans al. Stop dat programma, of kies een andere poort met PORT.',
    portDenied: 'Poort {{port}} mag hier niet worden gebruikt. Kies met PORT een poort boven 1024.',
    hostUnknown: 'Het adres "{{host}}" hoort niet bij deze computer. Pas HOST aan.',
    readOnly:
      'Cadans kan niet schrijven in {{place}}. Controleer de rechten, of kies een andere map met DATA_DIR.',
    noRights:
      'Cadans mag niet schrijven in de database van DATABASE_URL. Geef de gebruiker het recht om er tabellen te maken, of kies een andere database.',
    full: 'De schijf met {{place}} is vol. Maak ruimte vrij en start Cadans opnieuw.',
    busy: 'Een ander programma houdt {{place}} bezet. Sluit dat programma en start Cadans opnieuw.',
    damaged:
      'De gegevens in {{place}} zijn beschadigd. Cadans heeft niets veranderd. Zet een reservekopie terug: npx --yes pnpm@12.21.0 restore <naam> (backup list noemt ze). Start daarna opnieuw.',
    newer: 'De gegevens in {{place}} zijn van een nieuwere versie van Cadans. Start die versie.',
    foreign:
      'In {{place}} staat een database die niet van Cadans is, of waarvan een deel ontbreekt. Cadans heeft niets veranderd. Kies een andere plek, of zet een reservekopie terug.',
    unreachable:
      'De database van DATABASE_URL is niet bereikbaar. Controleer of die draait en of het adres klopt.',
    denied:
      'De database weigert de naam of het wachtwoord in DATABASE_URL, of heeft geen database van die naam. Verbeter DATABASE_URL.',
    insecure:
      'Er komt geen beveiligde verbinding met de database van DATABASE_URL tot stand. Controleer sslmode en de bestanden die DATABASE_URL noemt.',
    pooler:
      'De pooler voor de database van DATABASE_URL weigert hoe Cadans ermee werkt ({{reason}}). Zet de pooler op transaction, en noem in DATABASE_URL alleen instellingen die hij doorgeeft.',
    encoding:
      'De database van DATABASE_URL kan niet alle tekens bewaren. Maak een database met ENCODING UTF8 en noem die.',
    unexpected: 'Cadans kon niet starten: {{reason}}',
    crashed: 'Cadans is gestopt door een fout: {{reason}}',
  },
} as const
