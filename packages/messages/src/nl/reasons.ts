/**
 * Why a place is as it is, and why a wish is not there, by code. Placeholders carry the names of the fields of `Reason` and
 * `LeftOut`: ids come as names without `Id` (theme, person), debts as posts, shares as percentages, minutes as hours, cents as
 * money, all formatted by the caller. `slot.activity` has the contexts `assumed` and `first`, `left.maker` the context `any` where
 * it names no format, each `owed` the context `ahead` where nothing was owed; `count` of `owner.flexible` is its formats, of `owner.retainer` its posts, of `production.forward`
 * its weeks.
 */
export const reasons = {
  place: {
    kept: 'Wat niet hoefde te veranderen, bleef zoals het in het vorige plan stond.',
    moved: 'Stond op {{date}} om {{time}}, en kon daar niet blijven.',
  },
  slot: {
    activity:
      'Op {{weekday}} {{time}} is je doelgroep actief: nummer {{rank}} van de {{of}} vrije momenten die week.',
    activity_first:
      'Op {{weekday}} {{time}} is je doelgroep het actiefst, van de {{of}} vrije momenten die week.',
    activity_assumed:
      'Een van je {{of}} vrije plaatsingsmomenten die week: {{weekday}} {{time}}. Wanneer je doelgroep actief is, is nog niet overal ingevuld.',
    rubric: 'Vaste rubriek {{rubric}}: {{weekday}} {{time}}.',
    campaign: 'Hoort bij campagne {{campaign}}, die hier op {{intensity}} van het gewone aantal staat.',
  },
  theme: {
    owed: '{{theme}} liep hier {{owed}} post achter op zijn aandeel van {{share}}.',
    owed_ahead: '{{theme}} houdt hier het geheel in balans, bij een aandeel van {{share}}.',
    rubric: 'Rubriek {{rubric}} heeft als vast thema {{theme}}.',
    reserve: 'Vrije ruimte voor inhakers: {{share}} van de plekken op dit kanaal.',
  },
  message: {
    owed: '"{{message}}" liep hier {{owed}} post achter op zijn aandeel van {{share}}.',
    owed_ahead: '"{{message}}" was hier als volgende aan de beurt, bij een aandeel van {{share}}.',
  },
  goal: {
    owed: 'Van de doelen van deze kernboodschap was {{goal}} aan de beurt: {{owed}} post tegoed.',
    owed_ahead: 'Van de doelen van deze kernboodschap was {{goal}} aan de beurt.',
  },
  segment: {
    owed: '{{segment}} liep hier {{owed}} post achter op een aandeel van {{share}}.',
    owed_ahead: '{{segment}} was hier als volgende aan de beurt, bij een aandeel van {{share}}.',
  },
  origin: {
    owed: '{{origin}}: {{owed}} post achter op {{share}} van dit kanaal.',
    owed_ahead: '{{origin}}: aan de beurt, bij {{share}} van dit kanaal.',
  },
  inviting: {
    reachable: 'Nodigt uit tot reactie ({{share}} van je posts): daarna is er {{minutes}} iemand bereikbaar.',
    owed: 'Nodigt uit tot reactie ({{share}} van je posts). Wanneer er iemand bereikbaar is, staat nog niet ingevuld.',
  },
  format: {
    owed: '{{format}} liep hier {{owed}} post achter op een aandeel van {{share}}.',
    owed_ahead: '{{format}} houdt hier het geheel in balans, bij een aandeel van {{share}}.',
    rubric: 'Rubriek {{rubric}} heeft als vaste vorm {{format}}.',
  },
  idea: {
    shared_one: 'Eén idee voor {{count}} ander kanaal erbij: eenmaal gemaakt, daar aangepast.',
    shared_other: 'Eén idee voor {{count}} andere kanalen erbij: eenmaal gemaakt, daar aangepast.',
    adapted:
      'Hetzelfde idee als op {{channel}}, {{date}}: aanpassen kost {{minutes}} in plaats van {{wholeMinutes}}.',
  },
  owner: {
    flexible_one:
      '{{person}} kan {{count}} vorm maken en heeft in die week nog {{freeMinutes}} van {{weeklyMinutes}} vrij.',
    flexible_other:
      '{{person}} kan {{count}} vormen maken en heeft in die week nog {{freeMinutes}} van {{weeklyMinutes}} vrij.',
    balanced:
      'Zo blijven de uren eerlijk verdeeld: {{person}} liep {{owed}} achter op een deel van {{share}} van alle uren.',
    rubric: '{{person}} verzorgt rubriek {{rubric}}.',
    overload: '{{person}} komt hiermee {{overMinutes}} boven de {{weeklyMinutes}} van die week.',
    hired: '{{hiredHelp}} maakt dit voor {{costCents}}, dan is er die maand nog {{leftCents}} over.',
    retainer_one: '{{hiredHelp}} maakt dit voor het vaste bedrag, en kan die maand nog {{count}} post maken.',
    retainer_other:
      '{{hiredHelp}} maakt dit voor het vaste bedrag, en kan die maand nog {{count}} posts maken.',
  },
  production: {
    forward_one: '{{count}} week eerder gemaakt, in de week van {{week}}, omdat er later geen tijd meer was.',
    forward_other:
      '{{count}} weken eerder gemaakt, in de week van {{week}}, omdat er later geen tijd meer was.',
  },
  promotion: {
    rule: '{{rule}}: {{amountCents}} promotie, waarde {{value}}. Daarna is er die maand nog {{leftCents}}.',
  },
  left: {
    closed_one: '{{count}} post past niet: stille dagen in die week ({{days}}).',
    closed_other: '{{count}} posts passen niet: stille dagen in die week ({{days}}).',
    windows_one: '{{count}} post past niet: de plaatsingsmomenten hebben maar {{slots}} plekken.',
    windows_other: '{{count}} posts passen niet: de plaatsingsmomenten hebben maar {{slots}} plekken.',
    spacing_one:
      '{{count}} post past niet: er moet {{spacingMinutes}} tussen zitten, met hooguit {{mostPerDay}} op een dag.',
    spacing_other:
      '{{count}} posts passen niet: er moet {{spacingMinutes}} tussen zitten, met hooguit {{mostPerDay}} op een dag.',
    lead_one:
      '{{count}} post komt te vroeg: {{format}} moet {{leadDays}} dagen eerder klaar zijn, dus kan vanaf {{earliest}}.',
    lead_other:
      '{{count}} posts komen te vroeg: {{format}} moet {{leadDays}} dagen eerder klaar zijn, dus kan vanaf {{earliest}}.',
    maker_one: '{{count}} post past niet: niemand kan {{format}} maken.',
    maker_other: '{{count}} posts passen niet: niemand kan {{format}} maken.',
    maker_any_one: '{{count}} post past niet: niemand kan een contentvorm van dit kanaal maken.',
    maker_any_other: '{{count}} posts passen niet: niemand kan een contentvorm van dit kanaal maken.',
    absent_one: '{{count}} post past niet: wie dit kan maken is er die weken niet.',
    absent_other: '{{count}} posts passen niet: wie dit kan maken is er die weken niet.',
    budget_one: '{{count}} post past niet: {{hiredHelp}} zit die maand aan {{monthlyCents}}.',
    budget_other: '{{count}} posts passen niet: {{hiredHelp}} zit die maand aan {{monthlyCents}}.',
    compatible_one: '{{count}} post past niet: {{theme}} heeft geen contentvorm die hier kan.',
    compatible_other: '{{count}} posts passen niet: {{theme}} heeft geen contentvorm die hier kan.',
    past_one: '{{count}} post past niet meer: van die week zijn al dagen voorbij ({{days}}).',
    past_other: '{{count}} posts passen niet meer: van die week zijn al dagen voorbij ({{days}}).',
  },
} as const
