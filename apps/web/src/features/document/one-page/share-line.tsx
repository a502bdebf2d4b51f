import classes from './one-page.module.css'

interface Props {
  name: string
  /** Per mille. */
  share: number
  /** The share in words. */
  words: string
  colour?: string
}

/** A name, its share in words, and a bar as long as the share. */
export function ShareLine({ name, share, words, colour = 'var(--accent)' }: Props) {
  return (
    <span className={classes.share}>
      <span className={classes.name}>{name}</span>
      <span className={classes.figure}>{words}</span>
      <span className={classes.track} aria-hidden>
        <span style={{ width: `${share / 10}%`, background: colour }} />
      </span>
    </span>
  )
}
