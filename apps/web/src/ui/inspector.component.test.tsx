import { afterEach, beforeEach, expect, test } from 'vitest'
import { useState } from 'react'
import { commands, page, userEvent } from 'vitest/browser'
import { setLine } from '../lib/line.ts'
import { show } from '../testing/show.tsx'
import { InspectorSlot } from './inspector-slot.ts'
import { Inspector } from './inspector.tsx'

beforeEach(() => page.viewport(390, 844))
afterEach(async () => {
  setLine('live')
  await page.viewport(1000, 800)
})

function sheet() {
  return (
    <Inspector opened onClose={() => undefined} title='Straatfeest'>
      <p style={{ height: 2000 }}>Lang</p>
      <p>Het einde</p>
    </Inspector>
  )
}

const lost = page.getByText('Geen verbinding met Cadans.')

/** Whether nothing lies over it at the place where it stands. */
function isOnTop(): boolean {
  const banner = lost.element()
  const { left, top, width, height } = banner.getBoundingClientRect()
  return document.elementFromPoint(left + width / 2, top + height / 2) === banner
}

test('on a phone the sheet says that the line is lost, wherever it is scrolled to, and no more when it is back', async () => {
  await show(sheet())
  await expect.element(page.getByRole('heading', { name: 'Straatfeest' })).toBeVisible()
  await expect.element(lost).not.toBeInTheDocument()
  setLine('lost')
  await expect.poll(isOnTop).toBe(true)
  page.getByText('Het einde').element().scrollIntoView()
  await expect.poll(isOnTop).toBe(true)
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
  setLine('live')
  await expect.element(lost).not.toBeInTheDocument()
})

function Desk() {
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <InspectorSlot value={slot}>
      <button onClick={() => setOpen(true)}>Kaart</button>
      <aside ref={setSlot} />
      {isOpen && (
        <Inspector
          opened
          onClose={() => setOpen(false)}
          overline={
            <span tabIndex={-1} data-autofocus>
              Instagram
            </span>
          }
          title='Straatfeest'
        >
          <p>Inhoud</p>
        </Inspector>
      )}
    </InspectorSlot>
  )
}

const card = page.getByRole('button', { name: 'Kaart' })
const close = page.getByRole('button', { name: 'Sluit de details' })

test('on a desk it takes the focus when it is opened by a key, and gives it back', async () => {
  await page.viewport(1200, 800)
  await show(<Desk />)
  await userEvent.tab()
  await expect.element(card).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Instagram')).toHaveFocus()
  await userEvent.tab()
  await expect.element(close).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(card).toHaveFocus()
})

test('opened by hand it leaves the focus where it is', async () => {
  await page.viewport(1200, 800)
  await show(<Desk />)
  await userEvent.click(card)
  await expect.element(page.getByText('Inhoud')).toBeVisible()
  await expect.element(card).toHaveFocus()
})
