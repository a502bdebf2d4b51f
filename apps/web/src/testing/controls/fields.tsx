import { Checkbox, MultiSelect, SegmentedControl, Select, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../lib/language.ts'
import { DateField } from '../../ui/date-field.tsx'
import { NumberField } from '../../ui/form/number-field.tsx'
import { PercentSlider } from '../../ui/form/percent-slider.tsx'
import { PickMany } from '../../ui/form/pick-many.tsx'
import { SaveState } from '../../ui/form/save-state.tsx'
import { Section } from '../../ui/section.tsx'
import { ShareSliders } from '../../ui/share-sliders.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import classes from './controls.module.css'
import { GrowingText } from '../../ui/growing-text.tsx'
import { hard, samples } from './samples.ts'

const options = ['a', 'b', 'c'].map((value) => ({ value, label: `Choice ${value}` }))
const states = ['saved', 'waiting', 'saving', 'invalid', 'stale', 'failed'] as const

/** Fields, in the states that one can be in. */
export function Fields() {
  return (
    <Section title='Fields'>
      <div className={classes.body}>
        <TextFields />
        <Choices />
        <Sliders />
        {states.map((state) => (
          <SaveState key={state} view={{ state, problems: [] }} />
        ))}
      </div>
    </Section>
  )
}

function TextFields() {
  const { language } = useLanguage()
  const { field, hint, wrong, title } = samples[language]
  const [date, setDate] = useState('2027-06-03')
  const [time, setTime] = useState('12:30')
  const [hours, setHours] = useState(480)
  return (
    <>
      <TextInput label={field} description={hint} placeholder={title} />
      <TextInput label={`${field}: filled`} defaultValue={hard.mixed} dir='auto' />
      <TextInput label={`${field}: wrong`} error={wrong} defaultValue='' />
      <TextInput label={`${field}: read only`} readOnly defaultValue={hard.unbroken} />
      <TextInput label={`${field}: disabled`} disabled defaultValue={title} />
      <GrowingText label={`${field}: long`} defaultValue={hard.unbroken} maxRows={4} />
      <div className={classes.row}>
        <DateField label='Date' w={170} value={date} onChange={setDate} />
        <TimeField label='Time' w={120} value={time} onChange={setTime} />
        <NumberField label='Hours' value={hours} scale={60} onChange={setHours} />
      </div>
    </>
  )
}

function Choices() {
  const [chosen, setChosen] = useState<string[]>(['a'])
  return (
    <>
      <Select label='One of a few' data={options} defaultValue='a' />
      <MultiSelect label='Several' data={options} defaultValue={['a', 'b']} />
      <SegmentedControl aria-label='One of three' data={options} />
      <PickMany
        label='Any number'
        options={options.map(({ value, label }) => ({ id: value, name: label }))}
        chosen={chosen}
        all='all of them'
        onChange={setChosen}
      />
      <div className={classes.row}>
        <Switch label='On' defaultChecked />
        <Switch label='Off' />
        <Switch label='Disabled' disabled />
        <Checkbox label='Ticked' defaultChecked />
        <Checkbox label='Open' />
      </div>
    </>
  )
}

function Sliders() {
  const [share, setShare] = useState(300)
  const [items, setItems] = useState([
    { id: 'a', label: 'Stories', share: 600, colour: 'var(--theme-0)' },
    { id: 'b', label: 'Tips', share: 400, colour: 'var(--theme-1)' },
  ])
  return (
    <>
      <PercentSlider label='A share' value={share} onChange={setShare} />
      <ShareSliders
        label='Shares of the whole'
        items={items}
        onChange={(shares) =>
          setItems(items.map((item) => ({ ...item, ...shares.find(({ id }) => id === item.id) })))
        }
      />
    </>
  )
}
