import { Button, Select, TextInput } from '@mantine/core'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { More } from './form/more.tsx'
import { show, testAccessible } from '../testing/show.tsx'
import { DateField } from './date-field.tsx'
import { ForChanging, ForReading, ReadOnly } from './read-only.tsx'
import { ShareSliders } from './share-sliders.tsx'
import { TwinSwitch } from './twin-switch.tsx'

const onChange = vi.fn<() => void>()

function form(when: boolean) {
  return (
    <ReadOnly when={when}>
      <TextInput label='Naam' defaultValue='Agenda' onChange={onChange} />
      <Select label='Kanaal' data={['Instagram', 'LinkedIn']} defaultValue='LinkedIn' onChange={onChange} />
      <ForReading>
        <Select label='Bekijk' data={['Groei', 'Bereik']} defaultValue='Groei' />
      </ForReading>
      <DateField label='Datum' value='2027-06-10' onChange={onChange} />
      <ShareSliders label='Thema’s' items={[]} onChange={onChange} />
      <Button onClick={onChange}>Verwijderen</Button>
      <TwinSwitch isTable={false} onChange={onChange} />
      <ForChanging>
        <p>Schuif er een op</p>
      </ForChanging>
      <More label='Meer'>Wat erachter staat</More>
    </ReadOnly>
  )
}

describe('for whoever may not change it', () => {
  test('fields say what there is and take nothing, whatever is pressed or typed', async () => {
    onChange.mockClear()
    await show(form(true))
    for (const [role, label] of [
      ['textbox', 'Naam'],
      ['combobox', 'Kanaal'],
      ['textbox', 'Datum'],
    ] as const) {
      await userEvent.click(page.getByRole(role, { name: label }))
      await userEvent.keyboard('{ArrowDown}x{Enter}')
    }
    await userEvent.tab()
    await expect.element(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('Agenda')
    await expect.element(page.getByRole('combobox', { name: 'Kanaal' })).toHaveValue('LinkedIn')
    await expect.element(page.getByRole('option')).not.toBeInTheDocument()
    expect(onChange).not.toHaveBeenCalled()
  })

  test('what changes something is gone; what opens more, or shows it otherwise, stays', async () => {
    await show(form(true))
    await expect.element(page.getByRole('button', { name: 'Verwijderen' })).not.toBeInTheDocument()
    await expect.element(page.getByText('Schuif er een op')).not.toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'Toon als tabel' })).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Meer' }))
    await expect.element(page.getByText('Wat erachter staat')).toBeVisible()
  })

  test('what is looked at is chosen still', async () => {
    await show(form(true))
    const choice = page.getByRole('combobox', { name: 'Bekijk' })
    await userEvent.click(choice)
    await userEvent.click(page.getByRole('option', { name: 'Bereik' }))
    await expect.element(choice).toHaveValue('Bereik')
  })

  test('and for others nothing of it holds', async () => {
    await show(form(false))
    await page.getByRole('textbox', { name: 'Naam' }).fill('Nieuws')
    await expect.element(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('Nieuws')
    await expect.element(page.getByRole('button', { name: 'Verwijderen' })).toBeVisible()
    await expect.element(page.getByText('Schuif er een op')).toBeVisible()
  })
})

testAccessible(() => form(true))
