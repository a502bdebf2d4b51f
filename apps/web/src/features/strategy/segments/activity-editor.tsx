import type { Channel } from '@cadans/domain'
import { Button, Group, SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChannelMark } from '../../../ui/channel-mark.tsx'
import { WeekGrid } from '../../../ui/week-grid.tsx'
import {
  activityBlocks,
  type ActivityLevel,
  activityLevels,
  emptyGrid,
  pastedGrid,
  usualGrid,
  withActivity,
} from './activity.ts'
import { More } from '../../../ui/form/more.tsx'
import { GrowingText } from '../../../ui/growing-text.tsx'
import parts from '../../../ui/form/form.module.css'

const levels = ['high', 'middle', 'low', 'none'] as const satisfies readonly ActivityLevel[]

export interface ActivityEditorProps {
  /** The segment's name. */
  segment: string
  channel: Channel
  /** Undefined is the flat assumption. */
  grid: readonly number[] | undefined
  onChange: (grid: number[] | undefined) => void
}

/** When a segment is active on a channel: assumed flat, or drawn hour by hour. */
export function ActivityEditor({ segment, channel, grid, onChange }: ActivityEditorProps) {
  const { t } = useTranslation('strategy')
  const [level, setLevel] = useState<ActivityLevel>('high')
  const [isDrawing, setDrawing] = useState(false)
  const current = grid ?? emptyGrid()
  const blocks = activityBlocks(current)

  function erase(key: string): void {
    const block = blocks[Number(key)]
    if (block !== undefined) onChange(withActivity(current, block, 0))
  }

  return (
    <div>
      <Group justify='space-between' gap='xs'>
        <Group gap='xs'>
          <ChannelMark platform={channel.platform} />
          <Text size='sm'>{channel.name}</Text>
          <Text size='sm' c='dimmed'>
            {grid === undefined ? t('segments.activityFlat') : t('segments.activityDrawn')}
          </Text>
        </Group>
        <Button
          size='compact-sm'
          variant='default'
          aria-expanded={isDrawing}
          onClick={() => setDrawing(!isDrawing)}
        >
          {t('segments.draw')}
        </Button>
      </Group>
      {isDrawing && (
        <div>
          <Group my='sm' gap='xs'>
            <SegmentedControl
              size='xs'
              aria-label={t('segments.brush')}
              value={level}
              data={levels.map((value) => ({ value, label: t(`segments.brushes.${value}`) }))}
              onChange={(value) => setLevel(levels.find((one) => one === value) ?? 'high')}
            />
            <Button size='compact-sm' variant='subtle' onClick={() => onChange(usualGrid(channel.platform))}>
              {t('segments.takeDefault')}
            </Button>
            <Button
              size='compact-sm'
              variant='subtle'
              color='gray'
              disabled={grid === undefined}
              onClick={() => onChange(undefined)}
            >
              {t('segments.takeFlat')}
            </Button>
          </Group>
          <PasteGrid onPaste={onChange} />
          <div className={parts.scroll}>
            <WeekGrid
              label={t('segments.activityOn', { name: segment, channel: channel.name })}
              blocks={blocks.map(({ weekday, from, until, activity }, index) => ({
                key: String(index),
                weekday,
                from,
                until,
                strength: activity / 100,
                label: `${activity}%`,
              }))}
              onDraw={(span) => onChange(withActivity(current, span, activityLevels[level]))}
              onSelect={erase}
              onRemove={erase}
            />
          </div>
        </div>
      )}
    </div>
  )
}

/** A grid from a spreadsheet: seven rows of twenty-four figures, or the other way round. */
function PasteGrid({ onPaste }: { onPaste: (grid: number[]) => void }) {
  const { t } = useTranslation('groundwork')
  const [text, setText] = useState('')
  const grid = pastedGrid(text)
  return (
    <More label={t('segment.paste')}>
      <GrowingText
        label={t('segment.pasteLabel')}
        minRows={2}
        maxRows={7}
        value={text}
        error={text.trim() !== '' && grid === undefined ? t('segment.pasteWrong') : undefined}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button
        size='compact-sm'
        variant='default'
        disabled={grid === undefined}
        style={{ justifySelf: 'start' }}
        onClick={() => {
          if (grid !== undefined) onPaste(grid)
          setText('')
        }}
      >
        {t('segment.pasteTake')}
      </Button>
    </More>
  )
}
