/** All workspaces at once: for who works in several. */
export const overview = {
  title: 'Alle werkruimtes',
  subtitle: 'Hoe deze week ervoor staat, overal waar je werkt.',
  switch: 'Andere werkruimte',
  all: 'Alle werkruimtes',
  startNew: 'Nieuwe werkruimte',
  open: 'Open {{name}}',
  frequency: 'Deze week {{there}} van {{target}} posts',
  noTarget: 'Voor deze week vraagt het plan nog niets',
  late: 'Te laat',
  due: 'Binnenkort af',
  waiting: 'Wacht op akkoord',
  places: 'Open plekken',
  calm: 'Niets vraagt nu aandacht.',
  example: 'voorbeeld',
  empty: 'Je doet nog in geen werkruimte mee. Begin er een, of vraag om een uitnodiging.',
} as const
