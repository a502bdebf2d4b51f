import { withShare } from '@cadans/domain'
import { NumberInput } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { ShareBar, type ShareItem } from './share-bar.tsx'
import classes from './share-bar.module.css'

interface Props {
  /** What is divided: names the group. */
  label: string
  items: readonly ShareItem[]
  /** While the hand moves: every share, adding up to 1000. */
  onChange: (shares: { id: string; share: number }[]) => void
  /** When the hand lets go: the moment to save or to compute. */
  onChangeEnd?: (shares: { id: string; share: number }[]) => void
  /** What stands after the name of a value, such as a menu. */
  renderEnd?: (item: ShareItem) => ReactNode
}

/** Values that always divide the whole: moving one lets the others give or take in proportion. */
export function ShareSliders({ label, items, onChange, onChangeEnd, renderEnd }: Props) {
  // One drag is reckoned from where it began: otherwise proportions wear away with every pixel, and a visit to 100% loses them.
  const begun = useRef<readonly ShareItem[] | null>(null)

  function change(id: string, share: number, isEnd: boolean): void {
    const shares = withShare(begun.current ?? items, id, share).map((item) => ({
      id: item.id,
      share: item.share,
    }))
    onChange(shares)
    if (isEnd) onChangeEnd?.(shares)
  }
  function end(): void {
    begun.current = null
    onChangeEnd?.(items.map(({ id, share }) => ({ id, share })))
  }
  return (
    <div role='group' aria-label={label}>
      <ShareBar items={items} />
      <div style={{ marginBlockStart: 10 }}>
        {items.map((item) => (
          <div key={item.id} className={classes.row}>
            <span className={classes.label}>
              <span className={classes.dot} style={{ background: item.colour }} aria-hidden />
              {item.label}
            </span>
            <input
              type='range'
              className={classes.slider}
              aria-label={item.label}
              aria-valuetext={`${item.share / 10}%`}
              min={0}
              max={1000}
              step={10}
              value={item.share}
              disabled={items.length === 1}
              onChange={(event) => change(item.id, Number(event.currentTarget.value), false)}
              onPointerDown={() => {
                begun.current = items
              }}
              onPointerUp={end}
              onPointerCancel={end}
              onKeyUp={end}
            />
            <NumberInput
              aria-label={item.label}
              size='xs'
              suffix='%'
              min={0}
              max={100}
              decimalScale={1}
              hideControls
              value={item.share / 10}
              disabled={items.length === 1}
              onChange={(percent) => {
                if (typeof percent === 'number' && percent * 10 !== item.share)
                  change(item.id, percent * 10, true)
              }}
            />
            <span>{renderEnd?.(item)}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
