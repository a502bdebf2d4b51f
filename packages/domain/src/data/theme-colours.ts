/** A colour on the light and on the dark surface, as `#rrggbb`. */
export interface Shade {
  light: string
  dark: string
}

/** The surfaces that colours are seen on. */
export const surfaces: Shade = { light: '#FFFFFF', dark: '#1C1F24' }

/**
 * The ten theme colours, by the index that a theme keeps. Found by a search over ten families of hue for the greatest least
 * distance between any two, as seen by ordinary, deuteranopic and protanopic eyes (see the test, which computes contrast and
 * distance again).
 */
export const themeColours: readonly Shade[] = [
  { light: '#2c34a6', dark: '#8ea5fd' },
  { light: '#b35713', dark: '#f38906' },
  { light: '#086a73', dark: '#61bfc7' },
  { light: '#a473ee', dark: '#9d6fe3' },
  { light: '#b88513', dark: '#f2bf3f' },
  { light: '#993842', dark: '#fd8a91' },
  { light: '#5e9c73', dark: '#7cf1a6' },
  { light: '#6a2154', dark: '#c963a2' },
  { light: '#6b7f98', dark: '#bcd8f0' },
  { light: '#67320a', dark: '#b57956' },
]
