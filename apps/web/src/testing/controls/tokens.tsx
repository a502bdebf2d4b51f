import { themeColours } from '@cadans/domain'
import { Section } from '../../ui/section.tsx'
import classes from './controls.module.css'

const sizes = ['title', 'hero', 'head', 'body', 'second', 'meta'] as const
const weights = ['plain', 'medium', 'strong'] as const
const colours = [
  'paper',
  'surface',
  'sunken',
  'ink',
  'dim',
  'line',
  'field-line',
  'accent',
  'accent-soft',
  'warm',
  'warm-ink',
  'danger',
  'good',
  ...themeColours.map((_, index) => `theme-${index}`),
]

/** Letters and colours. */
export function Tokens() {
  return (
    <Section title='Letters and colours'>
      <div className={classes.body}>
        {sizes.map((size) => (
          <p key={size} className={classes.letters} style={{ fontSize: `var(--size-${size})` }}>
            {weights.map((weight) => (
              <span key={weight} style={{ fontWeight: `var(--weight-${weight})` }}>
                {size} {weight}{' '}
              </span>
            ))}
          </p>
        ))}
        <div className={classes.swatches}>
          {colours.map((colour) => (
            <div key={colour}>
              <div className={classes.swatch} style={{ background: `var(--${colour})` }} />
              {colour}
            </div>
          ))}
        </div>
      </div>
    </Section>
  )
}
