export const sectors = [
  'ngo',
  'municipality',
  'culture',
  'education',
  'health',
  'b2b',
  'shop',
  'agency',
  'other',
] as const
export type Sector = (typeof sectors)[number]
