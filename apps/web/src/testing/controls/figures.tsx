import { BulletBar } from '../../ui/bullet-bar.tsx'
import { LineChart } from '../../ui/line-chart.tsx'
import { type MixBarLine, MixBars } from '../../ui/mix-bars.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './controls.module.css'
import { hard } from './samples.ts'

const mix = (key: string, label: string, actual: number): MixBarLine => ({
  key,
  label,
  actual,
  target: 300,
  colour: `var(--theme-${key})`,
  spoken: `${label}: ${actual / 10}%`,
  figures: `${actual / 10}%`,
  onOpen: null,
})

/** Bars and lines. */
export function Figures() {
  return (
    <Section title='Figures'>
      <div className={classes.body}>
        <BulletBar published={2} planned={1} open={1} target={4} label='2 of 4, and one place open' />
        <BulletBar published={0} planned={0} target={3} label='0 of 3' />
        <BulletBar published={6} planned={0} target={4} label='6 of 4' />
        <MixBars lines={[mix('0', 'Stories', 380), mix('1', hard.unbroken, 190), mix('2', 'Tips', 0)]} />
        <LineChart
          label='From 620 to 900, measured up to 742'
          lines={[
            {
              name: 'aim',
              kind: 'aim',
              points: [
                { x: 0, y: 620 },
                { x: 90, y: 900 },
              ],
            },
            {
              name: 'measured',
              kind: 'measured',
              points: [
                { x: 0, y: 620 },
                { x: 45, y: 742 },
              ],
            },
          ]}
          ends={['1 mrt', '30 mei']}
          format={(y) => String(Math.round(y))}
        />
      </div>
    </Section>
  )
}
