import { createTheme, type CSSVariablesResolver, type MantineColorsTuple, virtualColor } from '@mantine/core'
import { themeColours } from '@cadans/domain'

const day: Record<'delft' | 'brick' | 'terra', MantineColorsTuple> = {
  delft: [
    '#eef2fb',
    '#e7ecf8',
    '#d3dcf2',
    '#a8bbe6',
    '#7f99d6',
    '#5a79c4',
    '#3f60b0',
    '#2d4e9f',
    '#1f3f8f',
    '#152d69',
  ],
  brick: [
    '#fdf1ef',
    '#fbe4e1',
    '#f5c8c2',
    '#eba398',
    '#df7c6e',
    '#d15a4a',
    '#c53f2f',
    '#bd3021',
    '#b42318',
    '#8a1a11',
  ],
  terra: [
    '#fdf3ec',
    '#fae6d8',
    '#f3cbaf',
    '#eaaa7f',
    '#e18b53',
    '#d97331',
    '#cf611b',
    '#c85710',
    '#c2500c',
    '#943b07',
  ],
}

/** On dark, shade 7 fills and shade 8 is what it becomes under the pointer; 9, darkened by half, is the soft background. */
const night: Record<'delft' | 'brick' | 'terra', MantineColorsTuple> = {
  delft: [
    '#e3eafc',
    '#d5dffa',
    '#c4d2f8',
    '#b3c5f5',
    '#a8bcf4',
    '#a3b9f3',
    '#a0b6f2',
    '#9db4f2',
    '#b3c5f5',
    '#4a5a8a',
  ],
  brick: [
    '#ffe9e6',
    '#ffd9d4',
    '#ffcac2',
    '#ffb9af',
    '#ffa99d',
    '#ffa297',
    '#ff9f93',
    '#ff9c8f',
    '#ffb3a9',
    '#8a4a42',
  ],
  terra: [
    '#fdeee2',
    '#fbdfca',
    '#f8cfb0',
    '#f6c096',
    '#f4b07f',
    '#f3a873',
    '#f3a46d',
    '#f2a168',
    '#f6bd95',
    '#85582f',
  ],
}

/** The sizes of tokens.css under the names that Mantine's components ask for. */
const text = {
  xs: 'var(--size-second)',
  sm: 'var(--size-body)',
  md: 'var(--size-body)',
  lg: 'var(--size-hero)',
  xl: 'var(--size-title)',
}

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  black: '#1a1d21',
  white: '#ffffff',
  colors: {
    delft: day.delft,
    delftNight: night.delft,
    brick: day.brick,
    brickNight: night.brick,
    terra: day.terra,
    terraNight: night.terra,
    accent: virtualColor({ name: 'accent', light: 'delft', dark: 'delftNight' }),
    red: virtualColor({ name: 'red', light: 'brick', dark: 'brickNight' }),
    warm: virtualColor({ name: 'warm', light: 'terra', dark: 'terraNight' }),
    gray: [
      '#faf9f6',
      '#f3f1ec',
      '#ebe8e1',
      '#e4e1d9',
      '#d5d1c7',
      '#8e9196',
      '#6b7178',
      '#5b6169',
      '#3d4248',
      '#1a1d21',
    ],
    dark: [
      '#eceae4',
      '#c3c5c8',
      '#a4a9b1',
      '#9298a1',
      '#3a3f47',
      '#2d3138',
      '#1c1f24',
      '#1c1f24',
      '#14161a',
      '#0f1114',
    ],
  },
  fontFamily: "'Figtree Variable', system-ui, sans-serif",
  fontSizes: text,
  fontWeights: {
    regular: 'var(--weight-plain)',
    medium: 'var(--weight-medium)',
    bold: 'var(--weight-strong)',
  },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.4', xl: '1.3' },
  headings: {
    fontFamily: "'Figtree Variable', system-ui, sans-serif",
    fontWeight: 'var(--weight-strong)',
    sizes: {
      h1: { fontSize: 'var(--size-title)', lineHeight: '1.25' },
      h2: { fontSize: 'var(--size-hero)', lineHeight: '1.3' },
      h3: { fontSize: 'var(--size-head)', lineHeight: '1.35' },
      h4: { fontSize: 'var(--size-body)', lineHeight: '1.4' },
    },
  },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '12px' },
  defaultRadius: 'md',
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '28px' },
  cursorType: 'pointer',
  // By name, without `extend`: importing the components would put every one of them in the shell.
  components: {
    Checkbox: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
    Paper: { defaultProps: { withBorder: true, radius: 'lg' } },
    Modal: {
      defaultProps: { centered: true, radius: 'lg', overlayProps: { backgroundOpacity: 0.35 } },
    },
    Drawer: { defaultProps: { overlayProps: { backgroundOpacity: 0.35 } } },
    Menu: {
      defaultProps: { shadow: 'md', radius: 'md', withinPortal: true, withInitialFocusPlaceholder: false },
    },
    Select: { defaultProps: { checkIconPosition: 'right', allowDeselect: false } },
    NumberInput: { defaultProps: { clampBehavior: 'blur' } },
    Table: { defaultProps: { verticalSpacing: 'xs' } },
    Tooltip: {
      defaultProps: { openDelay: 300, withArrow: true, events: { hover: true, focus: true, touch: false } },
    },
    Loader: { defaultProps: { type: 'dots', size: 'sm' } },
  },
})

/** Mantine's own variables, led back to the product's tokens. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-dimmed': 'var(--dim)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-anchor': 'var(--accent)',
  }
  const colours = (scheme: 'light' | 'dark') =>
    Object.fromEntries(themeColours.map((shade, index) => [`--theme-${index}`, shade[scheme]]))
  return {
    variables: {},
    light: { ...both, ...colours('light'), '--mantine-color-placeholder': '#6b7178' },
    dark: {
      ...both,
      ...colours('dark'),
      '--mantine-color-placeholder': '#9298a1',
      // A button that does nothing yet keeps its shape.
      '--mantine-color-disabled': '#2a2e35',
      '--mantine-color-disabled-color': '#8b919a',
    },
  }
}
