import { BASIC_FREQUENCY, type Channel, type ChannelTactic, postingDefaults } from '@cadans/domain'
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { formatPosts } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { useWords } from '../../../lib/use-words.ts'
import { ChannelHead } from '../parts/channel-head.tsx'
import { More } from '../../../ui/form/more.tsx'
import { NumberField } from '../../../ui/form/number-field.tsx'
import { windowWords } from '../../../shared/rhythm/window-words.ts'
import { useTactic } from '../parts/tactic-context.ts'
import { FrequencyStepper } from './frequency-stepper.tsx'
import { ProvenanceLine } from './provenance-line.tsx'
import { WindowEditor } from './window-editor.tsx'
import classes from '../../../ui/form/form.module.css'

export interface ChannelRhythmProps {
  channel: Channel
  plan: ChannelTactic
  /** Dotted path in the tactic. */
  path: string
  onChange: (part: Partial<ChannelTactic>) => void
}

/** Frequency and windows of one channel: a figure and a sentence, and a week to draw on when asked for. */
export function ChannelRhythm({ channel, plan, path, onChange }: ChannelRhythmProps) {
  const t = useWords()
  const { language } = useWorkspace()
  const { wrong } = useTactic()
  const [isDrawing, setDrawing] = useState(false)
  const usual = postingDefaults[channel.platform]
  const { from, until } =
    channel.role === 'basic' ? { from: BASIC_FREQUENCY, until: BASIC_FREQUENCY } : usual.frequency
  const range = { from: formatPosts(from, language), until: formatPosts(until, language) }
  return (
    <div className={classes.card}>
      <ChannelHead
        channel={channel}
        end={
          <FrequencyStepper
            label={t('tactic:rhythm.frequency', { channel: channel.name })}
            value={plan.frequency}
            error={wrong(`${path}.frequency`)}
            onChange={(frequency) => onChange({ frequency })}
          />
        }
      />
      <Group justify='space-between' gap='xs'>
        <Text c={plan.windows.length === 0 ? 'var(--danger)' : 'var(--ink)'}>
          {plan.windows.length === 0 ? t('tactic:rhythm.none') : windowWords(plan.windows, { t, language })}
        </Text>
        <Button
          variant={isDrawing ? 'light' : 'default'}
          size='compact-md'
          aria-expanded={isDrawing}
          onClick={() => setDrawing(!isDrawing)}
        >
          {isDrawing ? t('tactic:rhythm.closeGrid') : t('tactic:rhythm.draw')}
        </Button>
      </Group>
      {isDrawing && (
        <WindowEditor
          channel={channel}
          windows={plan.windows}
          path={`${path}.windows`}
          onChange={(windows) => onChange({ windows })}
        />
      )}
      <More label={t('common:more')}>
        <Group gap='lg' align='flex-start'>
          <NumberField
            label={t('tactic:rhythm.spacing')}
            value={plan.spacingMinutes}
            scale={60}
            error={wrong(`${path}.spacingMinutes`)}
            onChange={(spacingMinutes) => onChange({ spacingMinutes })}
            width={290}
          />
          <NumberField
            label={t('tactic:rhythm.mostPerDay')}
            value={plan.mostPerDay}
            error={wrong(`${path}.mostPerDay`)}
            onChange={(mostPerDay) => onChange({ mostPerDay })}
            width={240}
          />
        </Group>
        <Group gap='sm'>
          <Text size='sm'>
            {from === until ? t('tactic:rhythm.usualOne', range) : t('tactic:rhythm.usual', range)}
          </Text>
          <Button size='compact-sm' variant='default' onClick={() => onChange({ frequency: from })}>
            {t('tactic:rhythm.takeDefaultFrequency', { frequency: range.from })}
          </Button>
          {channel.role !== 'basic' && <ProvenanceLine provenance={usual.frequencyFrom} />}
        </Group>
      </More>
    </div>
  )
}
