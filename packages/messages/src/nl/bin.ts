/** What was deleted, for as long as it can be brought back. */
export const bin = {
  title: 'Prullenbak',
  subtitle: 'Wat je verwijdert, blijft hier 30 dagen. Daarna is het voorgoed weg.',
  emptyTitle: 'De prullenbak is leeg',
  emptyText: 'Verwijderde posts, ideeën en taken komen hier te staan, en zijn met één klik terug.',
  line: '{{kind}} · verwijderd door {{name}}, {{when}}',
  left_one: 'nog {{count}} dag',
  left_other: 'nog {{count}} dagen',
  lastDay: 'laatste dag',
  bringBack: 'Terugzetten',
  bringBackOf: 'Terugzetten: {{title}}',
  done: '"{{title}}" is terug.',
  somebody: 'iemand',
  link: 'Prullenbak',
  linkHint: 'Posts, ideeën en taken die de afgelopen 30 dagen zijn verwijderd.',
} as const
