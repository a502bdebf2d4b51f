/** All workspaces at once: for who works in several. */
export const overview = {
  title: 'Alle werkruimtes',
  subtitle: 'Hoe deze week ervoor staat, overal waar je werkt.',
  switch: 'Andere werkruimte',
  all: 'Alle werkruimtes',
  startNew: 'Nieuwe werkruimte',
  open: 'Open {{name}}',
  frequency: 'Deze week {{there}} van {{target}} posts',
  noTarget: 'Deze week nog geen frequentie gekozen',
  late: 'Te laat',
  due: 'Bijna klaar moeten zijn',
  waiting: 'Wacht op akkoord',
  places: 'Open plekken',
  calm: 'Niets vraagt nu aandacht.',
  example: 'voorbeeld',
  empty: 'Je doet nog in geen werkruimte mee. Begin er een, of vraag om een uitnodiging.',
} as const
