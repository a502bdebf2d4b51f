import classes from './share-bar.module.css'

export interface ShareItem {
  id: string
  label: string
  /** Per mille. */
  share: number
  /** Any CSS colour. */
  colour: string
}

/** A division of the whole as one bar. Silent to screen readers: the sliders or the table beside it say the same. */
export function ShareBar({ items }: { items: readonly ShareItem[] }) {
  return (
    <div className={classes.bar} aria-hidden>
      {items
        .filter(({ share }) => share > 0)
        .map(({ id, label, share, colour }) => (
          <span key={id} title={label} style={{ flexGrow: share, background: colour }} />
        ))}
    </div>
  )
}
