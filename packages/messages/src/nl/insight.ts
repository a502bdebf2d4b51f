/**
 * What results say, by code. Placeholders carry the names of the fields of `@cadans/insight`: ids come as names without `Id`
 * (theme, channel, kpi), shares and parts as percentages, frequencies and targets as posts, times as "1,4 keer" without the word,
 * all formatted by the caller. `better` and `worse` are names of values; `chord.times` has the context `inviting`, where the
 * sentence reads otherwise; `share.own` has the context `channel` where it is of one.
 */
export const insight = {
  chord: {
    title: 'Wat een snaar raakt',
    about:
      'Hoe veel keer een gemiddelde post, als al het andere gelijk is. De marge zegt tussen welke grenzen het in 95 van de 100 gevallen ligt.',
    few: 'Nog te weinig posts met resultaten: {{posts}} van de minstens {{least}}.',
    typical: 'Een post in het midden haalt {{typical}}.',
    spread: 'Posts die in alles op elkaar lijken, schelen al gauw een factor {{spread}}.',
    unknown_one: 'Van {{count}} post is dit niet bekend.',
    unknown_other: 'Van {{count}} posts is dit niet bekend.',
    unsettled_one: '{{count}} post is te vroeg gemeten: binnen {{days}} dagen.',
    unsettled_other: '{{count}} posts zijn te vroeg gemeten: binnen {{days}} dagen.',
    effect: '{{times}} keer, tussen {{low}} en {{high}}',
  },
  verdict: {
    more: 'Doet meer dan gemiddeld',
    less: 'Doet minder dan gemiddeld',
    unclear: 'Geen duidelijk verschil',
    few: 'Te weinig posts',
  },
  factor: {
    theme: 'Thema',
    format: 'Contentvorm',
    message: 'Kernboodschap',
    channel: 'Kanaal',
    weekday: 'Dag',
    hour: 'Deel van de dag',
    segment: 'Segment',
    origin: 'Eigen of van derden',
    inviting: 'Nodigt uit tot reageren',
    promoted: 'Betaalde promotie',
  },
  measure: {
    interactions: 'Interacties',
    rate: 'Interacties per bereikt persoon',
    reach: 'Bereik',
    impressions: 'Weergaven',
    reactions: 'Likes en andere reacties',
    comments: 'Opmerkingen',
    shares: 'Gedeeld',
    saves: 'Bewaard',
    clicks: 'Kliks',
    conversions: 'Conversies',
  },
  interaction: {
    title: 'Uitnodigen en antwoorden',
    inviting: '{{count}} van de {{of}} posts nodigen uit tot reageren: {{share}}, streefwaarde {{target}}.',
    answered: '{{count}} van de {{of}} opmerkingen kregen antwoord: {{share}}.',
    inTime:
      '{{count}} van de {{of}} opmerkingen kregen antwoord binnen de uren van bereikbaarheid: {{share}}.',
    below: 'Minder dan je wilde',
    above: 'Meer dan je wilde',
    met: 'Zoals je wilde',
    none: 'Nog geen posts',
  },
  kpi: {
    none: 'Nog niet gemeten',
    few: 'Te weinig metingen',
    reached: 'Gehaald',
    overdue: 'Einddatum voorbij',
    ahead: 'Voor op schema',
    onCourse: 'Op schema',
    behind: 'Achter op schema',
    place: '{{value}} op {{date}}, volgens de lijn {{wanted}}.',
    forecast: 'Gaat het zo door, dan staat het op {{date}} op {{value}}, tussen {{low}} en {{high}}.',
    noForecast: 'Vanaf {{least}} metingen, de nulmeting meegeteld, zie je een verwachting.',
    reaches: {
      yes: 'De streefwaarde lijkt gehaald te worden.',
      no: 'Zo wordt de streefwaarde niet gehaald.',
      open: 'Of de streefwaarde gehaald wordt, is nog open.',
    },
  },
  proposal: {
    title: 'Voorstellen',
    none: 'Geen voorstel: de resultaten geven geen reden om je tactiek te veranderen.',
    share: {
      theme: 'Thema {{to}} {{points}} erbij, {{from}} {{points}} eraf',
      format: '{{channel}}: {{to}} {{points}} erbij, {{from}} {{points}} eraf',
      segment: '{{channel}}: segment {{to}} {{points}} erbij, {{from}} {{points}} eraf',
      own: 'Eigen content van {{before}} naar {{after}}',
      own_channel: '{{channel}}: eigen content van {{before}} naar {{after}}',
      inviting: 'Posts die uitnodigen tot reageren van {{before}} naar {{after}}',
    },
    window: {
      weight: '{{channel}}: {{weekday}} {{from}} tot {{until}} weegt {{after}} in plaats van {{before}}',
    },
    frequency: '{{channel}}: {{after}} posts per week in plaats van {{before}}',
    expected: 'Naar verwachting {{times}} keer de interacties per post van nu, tussen {{low}} en {{high}}.',
    expectedChannel:
      'Naar verwachting op dit kanaal {{times}} keer de interacties per post van nu, tussen {{low}} en {{high}}.',
    unpromised: 'Wat dit met de interacties doet, valt niet te zeggen.',
    stale: 'Je tactiek is hier intussen veranderd, dus dit voorstel geldt niet meer.',
  },
  reason: {
    chord: {
      times:
        '{{better}} doet {{times}} keer wat {{worse}} doet, tussen {{low}} en {{high}} ({{betterPosts}} en {{worsePosts}} posts).',
      times_inviting:
        'Posts die uitnodigen, doen {{times}} keer wat andere doen, tussen {{low}} en {{high}} ({{betterPosts}} en {{worsePosts}} posts).',
      window:
        'Posts op dit moment doen {{times}} keer het gemiddelde, tussen {{low}} en {{high}} ({{posts}} posts).',
    },
    adherence: {
      short: 'Op {{channel}} ging in {{weeks}} weken {{published}} van de {{target}} posts de deur uit.',
      full: 'Op {{channel}} ging in {{weeks}} weken {{published}} van de {{target}} posts de deur uit, en er is tijd over.',
    },
    kpi: { behind: '{{kpi}} ligt {{behind}} van de weg achter op schema.' },
    answers: {
      late: 'Van {{comments}} opmerkingen kreeg {{share}} op tijd antwoord, tussen {{low}} en {{high}}. Eerst antwoorden, dan meer vragen.',
    },
  },
} as const
