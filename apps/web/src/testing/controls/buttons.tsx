import { ActionIcon, Badge, Button } from '@mantine/core'
import { Pencil } from 'lucide-react'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { AddButton } from '../../ui/form/add-button.tsx'
import { RemoveButton } from '../../ui/form/remove-button.tsx'
import { Section } from '../../ui/section.tsx'
import { TwinSwitch } from '../../ui/twin-switch.tsx'
import classes from './controls.module.css'
import { hard } from './samples.ts'

const variants = ['filled', 'default', 'light', 'subtle'] as const

/** Buttons and what is pressed like one. */
export function Buttons() {
  return (
    <Section title='Buttons' hint='one filled button a page'>
      <div className={classes.body}>
        {variants.map((variant) => (
          <div key={variant} className={classes.row}>
            <Button variant={variant}>{variant}</Button>
            <Button variant={variant} disabled>
              disabled
            </Button>
            <Button variant={variant} loading>
              loading
            </Button>
            <Button variant={variant} size='compact-md'>
              compact
            </Button>
            <Button variant={variant} color='red'>
              red
            </Button>
          </div>
        ))}
        <Button variant='default' title={hard.unbroken}>
          {hard.unbroken}
        </Button>
        <div className={classes.row}>
          <ConfirmButton
            label='Asks first'
            question='What will happen, in a sentence or two.'
            confirmLabel='Do it'
            onConfirm={() => undefined}
            variant='default'
          />
          <AddButton label='One more' onClick={() => undefined} />
          <RemoveButton label='Remove it' onClick={() => undefined} />
          <ActionIcon variant='subtle' color='gray' size={32} aria-label='Change it'>
            <Pencil size={16} aria-hidden />
          </ActionIcon>
          <TwinSwitch isTable={false} onChange={() => undefined} />
          <Badge variant='light' tt='none'>
            badge
          </Badge>
          <Badge variant='light' color='warm' tt='none'>
            warm badge
          </Badge>
        </div>
      </div>
    </Section>
  )
}
