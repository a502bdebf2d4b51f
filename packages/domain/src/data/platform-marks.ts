import type { Platform } from '../platform.ts'
import type { Shade } from './theme-colours.ts'

interface PlatformMark {
  /** Two letters at most, beside the colour, so that colour never speaks alone. */
  mark: string
  /** Near the platform's own colour, as far as contrast on the surface allows. */
  colour: Shade
}

export const platformMarks: Readonly<Record<Platform, PlatformMark>> = {
  instagram: { mark: 'IG', colour: { light: '#c13584', dark: '#ee7fb8' } },
  facebook: { mark: 'FB', colour: { light: '#1664d9', dark: '#6ba6ff' } },
  linkedin: { mark: 'in', colour: { light: '#0a5a8f', dark: '#58b4e8' } },
  tiktok: { mark: 'TT', colour: { light: '#0b7a78', dark: '#4fe0dc' } },
  x: { mark: 'X', colour: { light: '#1a1d21', dark: '#eceae4' } },
  whatsapp: { mark: 'WA', colour: { light: '#128044', dark: '#4fd67f' } },
  youtube: { mark: 'YT', colour: { light: '#c4170c', dark: '#ff7a6e' } },
  threads: { mark: 'TH', colour: { light: '#55585e', dark: '#b4b7bd' } },
  pinterest: { mark: 'PI', colour: { light: '#a5001a', dark: '#ff8094' } },
  bluesky: { mark: 'BS', colour: { light: '#0a70c9', dark: '#5cb0ff' } },
  mastodon: { mark: 'MA', colour: { light: '#563acc', dark: '#a595ff' } },
  other: { mark: '··', colour: { light: '#6b6358', dark: '#b8afa2' } },
}
