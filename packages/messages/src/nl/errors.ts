import type { ErrorCode } from '@cadans/domain'
import type { ByCode } from '../by-code.ts'

/** What was refused, by error code: what happened and what to do about it. */
export const errors = {
  input: {
    invalid: 'Niet alles is goed ingevuld. Kijk bij de velden die gemarkeerd zijn.',
    tooLarge: 'Dit is te groot om in één keer op te slaan. Probeer het in delen.',
  },
  workspace: {
    notFound: 'Deze werkruimte bestaat niet of is verwijderd. Ga terug naar het begin.',
    notExample: 'Dit is je eigen werkruimte. Alleen een voorbeeld kun je zo verwijderen.',
  },
  row: {
    notFound: 'Dit bestaat niet meer. Waarschijnlijk is het net verwijderd. Laad de pagina opnieuw.',
    stale:
      'Dit is intussen door iemand anders gewijzigd. Wat je typte staat er nog: kijk het na en sla het opnieuw op.',
    inUse: 'Dit wordt nog gebruikt. Geef die posts eerst een andere keuze, dan kun je het verwijderen.',
    twice: 'Dit bestaat al. Laad de pagina opnieuw.',
    ahead: 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
    foreign: 'Deze keuze hoort niet bij deze werkruimte. Kies iets anders.',
  },
  post: {
    unapproved:
      'Deze post heeft nog geen akkoord. Vraag akkoord aan, dan kan hij daarna klaargezet of geplaatst worden.',
    notAsked:
      'Om jouw akkoord is hier niet gevraagd. Akkoord geeft wie erom gevraagd is, of een planner die niet zelf de verantwoordelijke is.',
    ownWork:
      'Je kunt geen akkoord geven op een post waarvan je zelf de verantwoordelijke bent of waarvoor je zelf akkoord vroeg. Vraag het aan iemand anders.',
    withoutText: 'Deze post heeft nog geen tekst. Schrijf die eerst, dan kan hij verder.',
    notInReview: 'Over deze post is niets gevraagd, dus er valt niets terug te sturen.',
    published: 'Deze post is al geplaatst en blijft waar hij staat.',
    notOpen: 'Deze plek is al gevuld. Kies een open plek.',
    openWithoutTitle: 'Geef de post eerst een titel. Zonder titel blijft het een open plek.',
    deadlineAfterDate: 'De datum bij "klaar op" ligt na de dag van plaatsen. Kies een eerdere dag.',
    outsideCalendar: 'Zo komt een post buiten de kalender terecht. Die loopt van 1970 tot en met 2200.',
    publishedAhead:
      'Deze post staat op een dag die nog moet komen. Zet hem op de dag waarop je hem plaatste en probeer het opnieuw.',
  },
  bin: {
    gone: 'Dit ligt niet meer in de prullenbak. Na 30 dagen is iets voorgoed weg.',
    missing:
      'Waar dit bij hoort, is ook verwijderd: het kanaal, het idee of de verantwoordelijke. Zet dat eerst terug, via de prullenbak of de geschiedenis.',
  },
  comment: { notOwn: 'Dit schreef iemand anders. Alleen wie het schreef, kan het wijzigen of weghalen.' },
  family: {
    sameChannel: 'Eén idee komt op elk kanaal hooguit één keer. Kies posts op verschillende kanalen.',
    twoIdeas:
      'Deze posts hebben elk een eigen idee. Zet er eerst een terug naar de ideeën, of laat ze los van elkaar.',
    none: 'Deze post is al losgemaakt van de andere kanalen.',
  },
  result: {
    twice:
      'Van deze post staan er al resultaten, of hij komt twee keer voor. Laad de pagina opnieuw en pas die aan.',
  },
  idea: { inUse: 'Dit idee staat al in de kalender. Haal het daar eerst weg.' },
  tactic: {
    unknownChannel: 'De tactiek noemt een kanaal dat niet meer bestaat. Laad de pagina opnieuw.',
    stale: 'De tactiek is intussen gewijzigd. Laad de pagina opnieuw en probeer het nog eens.',
  },
  plan: {
    stale: 'Er is iets veranderd sinds je het verschil bekeek. Bekijk het opnieuw en pas het daarna toe.',
    past: 'Deze periode is al voorbij. Kies een periode die vandaag of later eindigt.',
    tooLarge: 'Dit plan wordt te groot. Kies een kortere periode of een lagere frequentie.',
    noChannels: 'Er is nog geen kanaal om voor te plannen. Maak een kanaal focus of basis.',
  },
  undo: {
    nothing: 'Er is niets om ongedaan te maken.',
    conflict: 'Dit kan niet meer ongedaan worden gemaakt: er is daarna nog iets aan veranderd.',
  },
  redo: { nothing: 'Er is niets om opnieuw te doen.' },
  feed: { notFound: 'Dit agenda-abonnement bestaat niet of is ingetrokken.' },
  account: {
    signedOut: 'Je bent niet ingelogd. Log in en ga verder waar je was.',
    unclaimed:
      'Deze installatie heeft nog geen beheerder. Open het adres dat bij het starten in de terminal is getoond.',
    claimed: 'Iemand heeft het eerste account al gemaakt. Log in, of vraag om een uitnodiging.',
    known: 'Dit e-mailadres heeft al een account. Log daarmee in en open de uitnodiging opnieuw.',
    wrong: 'E-mailadres of wachtwoord klopt niet.',
    wrongCode:
      'Deze code klopt niet. Kijk of de klok van je telefoon goed staat, en probeer de volgende code.',
    wrongPassword: 'Het huidige wachtwoord klopt niet.',
    tooOften: 'Dit is te vaak achter elkaar geprobeerd.',
    tooMuch: 'Dit vroeg je te vaak achter elkaar.',
    outside: 'Je werkt hier in geen werkruimte meer. Vraag om een uitnodiging.',
    elsewhere:
      'Deze persoon werkt ook in een werkruimte waar jij geen beheerder bent. Alleen wie van alles beheerder is, kan een nieuw wachtwoord regelen.',
  },
  password: { common: 'Dit wachtwoord wordt veel gebruikt en is snel te raden. Kies een ander.' },
  claim: { invalid: 'Dit adres klopt niet meer. Open het adres dat bij de laatste start is getoond.' },
  invitation: { invalid: 'Deze uitnodiging is gebruikt, verlopen of ingetrokken. Vraag om een nieuwe.' },
  reset: { invalid: 'Dit adres voor een nieuw wachtwoord is gebruikt of verlopen. Vraag om een nieuw.' },
  member: {
    role: 'Dit kan niet met jouw rol in deze werkruimte. Vraag het aan een planner of de beheerder.',
    notOwn: 'Dit is van iemand anders. Jij kunt wijzigen wat van jou of van niemand is.',
    lastOwner: 'Een werkruimte houdt minstens één beheerder. Maak eerst iemand anders beheerder.',
    twice: 'Deze persoon heeft hier al een account.',
  },
  share: {
    notFound:
      'Deze gedeelde kalender bestaat niet, is verlopen of is ingetrokken. Vraag een nieuw adres aan wie je dit gaf.',
    tooOften: 'Deze kalender is te vaak achter elkaar gevraagd. Wacht een minuut en probeer het opnieuw.',
  },
  live: {
    tooMany: 'Cadans staat hier in te veel vensters open. Sluit er een paar en laad de pagina opnieuw.',
  },
  door: {
    host: 'Dit adres hoort niet bij deze installatie. Open Cadans op het adres dat bij het starten werd getoond.',
    origin: 'Deze vraag kwam van een andere website en is geweigerd.',
    contentType: 'Deze vraag had een vorm die Cadans niet kent.',
    method: 'Deze vraag had een vorm die Cadans niet kent.',
    busy: 'Het is nu even te druk. Probeer het over een paar seconden opnieuw.',
  },
  storage: {
    readOnly: 'Er kan nu niets worden opgeslagen: de gegevens zijn alleen-lezen. Bekijken kan wel.',
    full: 'De schijf is vol, dus er kan niets worden opgeslagen. Maak ruimte vrij en probeer het opnieuw.',
    busy: 'De gegevens zijn even bezet. Probeer het over een paar seconden opnieuw.',
    damaged: 'Het bestand met gegevens is beschadigd. Zet een reservekopie terug voordat je verder werkt.',
    newer: 'Deze gegevens zijn gemaakt door een nieuwere versie van Cadans. Start die versie.',
    foreign: 'Dit zijn geen gegevens van Cadans, of er ontbreekt een deel. Er is niets veranderd.',
    encoding: 'De database kan niet alle tekens bewaren. Gebruik een database met ENCODING UTF8.',
    unreachable: 'De database is niet bereikbaar. Controleer of die draait en probeer het opnieuw.',
    denied: 'De database weigert de naam of het wachtwoord van Cadans. Controleer DATABASE_URL.',
    insecure: 'Er komt geen beveiligde verbinding met de database. Controleer DATABASE_URL.',
    pooler:
      'De pooler voor de database weigert hoe Cadans ermee werkt. Controleer DATABASE_URL en zet de pooler op transaction.',
  },
  installation: {
    notOwner: 'Alleen een beheerder van deze installatie kan dit.',
    lastOwner: 'Een installatie houdt minstens één beheerder. Maak eerst iemand anders beheerder.',
    noAccount: 'Dit account is er niet meer.',
  },
  backup: {
    nothing: 'Er zijn nog geen gegevens om een reservekopie van te maken.',
    notFound: 'Deze reservekopie bestaat niet. Kies een naam uit de lijst.',
    damaged: 'Deze reservekopie is beschadigd. Er is niets teruggezet. Kies een andere.',
    inUse: 'Cadans draait nog met deze gegevens. Stop Cadans en probeer het opnieuw. Er is niets teruggezet.',
    notEmpty:
      'In de database van DATABASE_URL staat al iets. Maak een lege database, noem die in DATABASE_URL en probeer het opnieuw.',
    otherEngine:
      'Deze reservekopie is van een ander soort database. Een kopie van SQLite gaat terug naar SQLite, een kopie van PostgreSQL naar PostgreSQL.',
  },
  server: { internal: 'Er ging iets mis bij ons. Probeer het opnieuw; wat je typte staat er nog.' },
  network: 'Cadans is niet bereikbaar. Controleer of het programma nog draait en probeer het opnieuw.',
  rowStaleBy: 'Intussen gewijzigd door {{name}}.',
  againIn: 'Over {{minutes}} min kan het weer.',
} as const satisfies ByCode<ErrorCode> & { network: string; rowStaleBy: string; againIn: string }
