import { type Channel, type PostingWindow, postingDefaults } from '@cadans/domain'
import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WeekGrid } from '../../../ui/week-grid.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import { ProvenanceLine } from './provenance-line.tsx'
import { drawWindow, strengthOf, strengths, type WindowStrength } from './windows.ts'
import { WindowLine } from './window-line.tsx'
import classes from '../../../ui/form/form.module.css'

export interface WindowEditorProps {
  channel: Channel
  windows: readonly PostingWindow[]
  /** Dotted path in the tactic. */
  path: string
  onChange: (windows: PostingWindow[]) => void
}

/** A week to draw posting windows on; a window that is clicked can be typed exactly, weighed and taken out. */
export function WindowEditor({ channel, windows, path, onChange }: WindowEditorProps) {
  const { t } = useTranslation('tactic')
  const { wrong } = useTactic()
  const [brush, setBrush] = useState<WindowStrength>('best')
  const [selected, setSelected] = useState<number | null>(null)
  const usual = postingDefaults[channel.platform]
  const chosen = selected === null ? undefined : windows[selected]
  // A window that is wrong stays in sight with its sentence, whichever is selected.
  const shown = windows.flatMap((_, index) =>
    index === selected ||
    wrong(`${path}.${index}.until`) !== undefined ||
    wrong(`${path}.${index}.from`) !== undefined
      ? [index]
      : [],
  )

  function remove(index: number): void {
    setSelected(null)
    onChange(windows.toSpliced(index, 1))
  }

  return (
    <Stack gap='sm'>
      <Group gap='xs' justify='space-between'>
        <Group gap='xs'>
          <Text size='sm' c='dimmed'>
            {t('rhythm.brush')}
          </Text>
          <SegmentedControl
            size='xs'
            aria-label={t('rhythm.brush')}
            value={brush}
            data={strengths.map((value) => ({ value, label: t(`rhythm.brushes.${value}`) }))}
            onChange={(value) => setBrush(strengths.find((one) => one === value) ?? 'usual')}
          />
        </Group>
        <Button
          size='compact-md'
          variant='default'
          onClick={() => {
            setSelected(null)
            onChange([...usual.windows])
          }}
        >
          {t('rhythm.takeDefault')}
        </Button>
      </Group>
      <div className={classes.scroll}>
        <WeekGrid
          label={t('rhythm.gridLabel', { channel: channel.name })}
          blocks={windows.map((window, index) => ({
            key: String(index),
            weekday: window.weekday,
            from: window.from,
            until: window.until,
            label: t(`rhythm.brushes.${strengthOf(window.weight)}`),
            strength: window.weight / 10,
          }))}
          selectedKey={selected === null ? null : String(selected)}
          onDraw={(span) => {
            setSelected(null)
            onChange(drawWindow(windows, span, brush))
          }}
          onSelect={(key) => setSelected(Number(key))}
          onRemove={(key) => remove(Number(key))}
        />
      </div>
      {chosen === undefined && shown.length === 0 ? null : (
        <Stack gap='xs'>
          {shown.map((index) => {
            const window = windows[index]
            return window === undefined ? null : (
              <WindowLine
                key={index}
                window={window}
                wrong={(field) => wrong(`${path}.${index}.${field}`)}
                onChange={(next) => onChange(windows.toSpliced(index, 1, next))}
                onRemove={() => remove(index)}
              />
            )
          })}
        </Stack>
      )}
      <Group justify='space-between'>
        <Button
          variant='subtle'
          size='compact-sm'
          onClick={() => {
            onChange([...windows, { weekday: 1, from: '09:00', until: '12:00', weight: 5 }])
            setSelected(windows.length)
          }}
        >
          {t('rhythm.addWindow')}
        </Button>
        <ProvenanceLine provenance={usual.windowsFrom} />
      </Group>
    </Stack>
  )
}
