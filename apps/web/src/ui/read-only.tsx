import { type MantineThemeOverride, MantineThemeProvider } from '@mantine/core'
import { createContext, type ReactNode, useContext } from 'react'
import classes from './read-only.module.css'

const Context = createContext(false)

const typed = { defaultProps: { readOnly: true } }
const chosen = { defaultProps: { readOnly: true, rightSection: <></> } }
const pressed = { defaultProps: { disabled: true } }
const readOnlyTheme: MantineThemeOverride = {
  components: {
    TextInput: typed,
    Textarea: typed,
    NumberInput: typed,
    Select: chosen,
    MultiSelect: chosen,
    SegmentedControl: typed,
    Checkbox: pressed,
    Switch: pressed,
    Chip: pressed,
    Slider: pressed,
  },
}

/** Fields and buttons that show what there is, without the means to change it, to whoever may not. */
export function ReadOnly({ when, children }: { when: boolean; children: ReactNode }) {
  if (!when) return children
  return (
    <Context value={true}>
      <MantineThemeProvider theme={readOnlyTheme}>
        <div className={classes.readOnly}>{children}</div>
      </MantineThemeProvider>
    </Context>
  )
}

const forReadingTheme: MantineThemeOverride = {
  components: {
    Select: { defaultProps: { readOnly: false, rightSection: undefined } },
    SegmentedControl: { defaultProps: { readOnly: false } },
  },
}

/** What stands in the midst of it to choose what is looked at, and changes nothing. */
export function ForReading({ children }: { children: ReactNode }) {
  return <MantineThemeProvider theme={forReadingTheme}>{children}</MantineThemeProvider>
}

/** What invites to change what stands here, left out for whoever may not. */
export function ForChanging({ children }: { children: ReactNode }) {
  return useIsReadOnly() ? null : children
}

/** For the few controls that are not Mantine's own. */
export function useIsReadOnly(): boolean {
  return useContext(Context)
}
