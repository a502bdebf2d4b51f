import type { Shade, Status } from '@cadans/domain'

/** From pale to settled: cool while planned, warm while made, green once it may go out. A mark always stands beside it. */
export const statusColours: Readonly<Record<Status, Shade>> = {
  open: { light: '#8a8f98', dark: '#8d939c' },
  planned: { light: '#4a6fb5', dark: '#8fb0ee' },
  making: { light: '#b35713', dark: '#f2a168' },
  review: { light: '#a0417f', dark: '#e58fc6' },
  approved: { light: '#2b7f6f', dark: '#6fd0bd' },
  loaded: { light: '#3b7d2e', dark: '#93d37f' },
  published: { light: '#5b6169', dark: '#a4a9b1' },
  skipped: { light: '#8a6d5c', dark: '#b39a8b' },
}
