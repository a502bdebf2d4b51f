import { withShare } from '@cadans/domain'
import { TextInput } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { formatShare } from '../lib/format.ts'
import { useLanguage } from '../lib/language.ts'
import { parseNumber } from '../lib/number-text.ts'
import { useIsReadOnly } from './read-only.tsx'
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

type Shares = { id: string; share: number }[]

/** Values that always divide the whole: moving one lets the others give or take in proportion. */
export function ShareSliders({ label, items, onChange, onChangeEnd, renderEnd }: Props) {
  // One visit to a control is reckoned from where it began: otherwise proportions wear away with every pixel and digit, and a visit
  // to 100% loses them. What changed meanwhile elsewhere, such as by an undo, begins it anew.
  const visit = useRef<{ from: readonly ShareItem[]; told: Shares } | null>(null)
  const begin = () => {
    visit.current = null
  }

  function change(id: string, share: number): Shares {
    const from = visit.current !== null && isSame(items, visit.current.told) ? visit.current.from : items
    const told = withShare(from, id, share).map((item) => ({ id: item.id, share: item.share }))
    visit.current = { from, told }
    onChange(told)
    return told
  }
  function end(): void {
    onChangeEnd?.(items.map(({ id, share }) => ({ id, share })))
  }
  return (
    <div role='group' aria-label={label}>
      <ShareBar items={items} />
      <div style={{ marginBlockStart: 10 }}>
        {items.map((item) => (
          <div key={item.id} className={classes.row} onFocus={begin}>
            <span className={classes.label}>
              <span className={classes.dot} style={{ background: item.colour }} aria-hidden />
              {item.label}
            </span>
            <ShareSlider
              item={item}
              isAlone={items.length === 1}
              onChange={(share) => void change(item.id, share)}
              onBegin={begin}
              onEnd={end}
            />
            <ShareField
              item={item}
              isAlone={items.length === 1}
              onChange={(share) => {
                const told = change(item.id, share)
                onChangeEnd?.(told)
              }}
            />
            <span>{renderEnd?.(item)}</span>
          </div>
        ))}
      </div>
    </div>
  )
}

function isSame(items: readonly ShareItem[], told: Shares): boolean {
  return items.length === told.length && items.every(({ share }, index) => share === told[index]?.share)
}

interface ControlProps {
  item: ShareItem
  /** A value alone has the whole. */
  isAlone: boolean
  /** In per mille. */
  onChange: (share: number) => void
}

interface SliderProps extends ControlProps {
  onBegin: () => void
  onEnd: () => void
}

function ShareSlider({ item, isAlone, onChange, onBegin, onEnd }: SliderProps) {
  const { language } = useLanguage()
  const isReadOnly = useIsReadOnly()
  return (
    <input
      type='range'
      className={classes.slider}
      style={{ '--at': `${item.share / 10}%` }}
      aria-label={item.label}
      aria-valuetext={`${formatShare(item.share, language)}%`}
      min={0}
      max={1000}
      step={10}
      value={item.share}
      disabled={isAlone || isReadOnly}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
      onPointerDown={onBegin}
      onPointerUp={onEnd}
      onPointerCancel={onEnd}
      onKeyUp={onEnd}
    />
  )
}

/** Typed with a comma or a point; what is no number changes nothing, and gives way to the share when the field is left. */
function ShareField({ item, isAlone, onChange }: ControlProps) {
  const { language } = useLanguage()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      aria-label={item.label}
      size='xs'
      inputMode='decimal'
      value={typed ?? `${formatShare(item.share, language)}%`}
      disabled={isAlone}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        const share = parseNumber(currentTarget.value.replace('%', ''), 10)
        if (!Number.isNaN(share) && share !== item.share) onChange(share)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
