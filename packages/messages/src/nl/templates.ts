/** The words of the starting strategies, by sector. The figures beside them are `sectorTemplates` in domain. */
export const templates = {
  ngo: {
    placeholder: 'Bijvoorbeeld: Buurthuis De Kade',
    segment: 'Mensen in ons werkgebied',
    goals: { g1: 'Meer mensen doen mee', g2: 'Mensen weten ons te vinden met hun vragen' },
    messages: {
      m1: 'Wat wij doen, zie je terug in de buurt',
      m2: 'Meehelpen kan al met een uur per week',
      m3: 'Zit je ergens mee? Vraag het ons gewoon',
    },
    themes: {
      t1: 'Verhalen van mensen',
      t2: 'Vrijwilligers',
      t3: 'Tips en uitleg',
      t4: 'Agenda',
      t5: 'Achter de schermen',
      t6: 'Steun ons',
    },
  },
  municipality: {
    placeholder: 'Bijvoorbeeld: Gemeente Merendam',
    segment: 'Inwoners',
    goals: { g1: 'Inwoners weten wat er speelt', g2: 'Inwoners krijgen snel antwoord' },
    messages: {
      m1: 'Je ziet wat er met je belastinggeld gebeurt',
      m2: 'Over je eigen buurt praat je mee',
      m3: 'Met je vraag kun je gewoon bij de gemeente terecht',
    },
    themes: {
      t1: 'Werk op straat',
      t2: 'Zo regel je het',
      t3: 'Meepraten en meedoen',
      t4: 'De buurt in beeld',
      t5: 'Er is wat te doen',
      t6: 'De mensen van de gemeente',
    },
  },
  b2b: {
    placeholder: 'Bijvoorbeeld: Veldman Installatietechniek',
    segment: 'Opdrachtgevers',
    goals: { g1: 'Meer aanvragen van klanten die bij ons passen', g2: 'Vakgenoten vragen ons om raad' },
    messages: {
      m1: 'Onze mensen kennen het vak van binnenuit',
      m2: 'Je weet vooraf wat het kost en wat je krijgt',
      m3: 'Ook na de oplevering nemen we de telefoon op',
    },
    themes: {
      t1: 'Uit de praktijk',
      t2: 'Klanten aan het woord',
      t3: 'Zo pakken we het aan',
      t4: 'Onze mensen',
      t5: 'Nieuws uit de branche',
      t6: 'Vacatures en bijeenkomsten',
    },
  },
  shop: {
    placeholder: 'Bijvoorbeeld: Fietsenmakerij De Ketting',
    segment: 'Klanten',
    goals: { g1: 'Meer bestellingen via social media', g2: 'Klanten krijgen snel antwoord' },
    messages: {
      m1: 'We verkopen alleen wat we zelf ook zouden kopen',
      m2: 'Goed spul gaat langer mee',
      m3: 'Twijfel je? Wij denken met je mee',
    },
    themes: {
      t1: 'Nieuw binnen',
      t2: 'Zo gebruik je het',
      t3: 'Klanten in beeld',
      t4: 'Achter de toonbank',
      t5: 'Acties',
      t6: 'Vraag van de week',
    },
  },
  agency: {
    placeholder: 'De naam van je klant, zoals Bakkerij Smit',
    segment: 'Publiek van het merk',
    goals: { g1: 'Meer mensen kennen het merk', g2: 'Volgers raken met het merk in gesprek' },
    messages: {
      m1: 'Hier werken mensen die hun vak verstaan',
      m2: 'Je vindt ons dichtbij',
      m3: 'Wie eens komt, komt graag terug',
    },
    themes: {
      t1: 'Het product',
      t2: 'Het verhaal erachter',
      t3: 'Klanten aan het woord',
      t4: 'Tips',
      t5: 'Op de werkvloer',
      t6: 'Actueel',
    },
  },
} as const
