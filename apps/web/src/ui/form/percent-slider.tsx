import { Slider, Text } from '@mantine/core'
import { formatShare } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import classes from './form.module.css'

export interface PercentSliderProps {
  /** What is divided, for those who hear it. */
  label: string
  /** In per mille. */
  value: number
  onChange: (value: number) => void
  colour?: string
}

/** One share of the whole, in steps of five percent by hand and one percent by key. */
export function PercentSlider({ label, value, onChange, colour }: PercentSliderProps) {
  const { language } = useWorkspace()
  return (
    <div className={classes.percent}>
      <Slider
        value={value / 10}
        onChange={(percent) => onChange(Math.round(percent * 10))}
        min={0}
        max={100}
        step={1}
        label={null}
        thumbLabel={label}
        thumbSize={24}
        {...(colour === undefined ? {} : { color: colour })}
      />
      <Text className={classes.figure ?? ''}>{formatShare(value, language)}%</Text>
    </div>
  )
}
