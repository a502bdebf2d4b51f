import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import bar from './bar.module.css'
import classes from './mix-bars.module.css'

export interface MixBarLine {
  key: string
  label: string
  /** Per mille. */
  actual: number
  /** Per mille; null where no share was chosen. */
  target: number | null
  /** Any CSS colour. */
  colour: string
  /** The line in words: name, share and target. */
  spoken: string
  /** The share at the end of the line. */
  figures: string
  /** What to make of it, after the share; in warm where it is too little. */
  verdict?: { words: string; isShort: boolean } | undefined
  /** Null where nothing is behind it. */
  onOpen: (() => void) | null
}

/** Shares as bars, each with its target as a line; a line is a button to what is behind it. */
export function MixBars({ lines }: { lines: readonly MixBarLine[] }) {
  const most = Math.max(1, ...lines.map(({ actual, target }) => Math.max(actual, target ?? 0)))
  return (
    <ul className={classes.bars}>
      {lines.map((line) => (
        <li key={line.key}>
          {line.onOpen === null ? (
            <div className={classes.line}>
              <LineParts line={line} most={most} />
            </div>
          ) : (
            <UnstyledButton className={classes.line ?? ''} onClick={line.onOpen}>
              <LineParts line={line} most={most} />
            </UnstyledButton>
          )}
        </li>
      ))}
    </ul>
  )
}

function LineParts({ line, most }: { line: MixBarLine; most: number }) {
  const { label, actual, target, colour, spoken, figures, verdict } = line
  return (
    <>
      <span className={classes.label} title={label} aria-hidden>
        {label}
      </span>
      <span className={bar.track} aria-hidden>
        <span className={classes.fill} style={{ width: `${(actual / most) * 100}%`, background: colour }} />
        {target !== null && (
          <span
            className={bar.target}
            style={{ insetInlineStart: `calc(${(target / most) * 100}% - 1px)` }}
          />
        )}
      </span>
      <span className={classes.figures} aria-hidden>
        {figures}
      </span>
      <span className={classes.verdict} data-short={verdict?.isShort || undefined} aria-hidden>
        {verdict?.words}
      </span>
      <VisuallyHidden>{spoken}</VisuallyHidden>
    </>
  )
}
