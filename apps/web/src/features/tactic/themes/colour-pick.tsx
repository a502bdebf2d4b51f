import { THEME_COLOURS } from '@cadans/domain'
import { Popover, UnstyledButton } from '@mantine/core'
import { Check } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './themes.module.css'

export interface ColourPickProps {
  name: string
  /** Index in the set of theme colours. */
  colour: number
  onChange: (colour: number) => void
}

/** One of the ten theme colours. */
export function ColourPick({ name, colour, onChange }: ColourPickProps) {
  const { t } = useTranslation('tactic')
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position='bottom-start' shadow='md'>
      <Popover.Target>
        <UnstyledButton
          className={classes.colour ?? ''}
          aria-label={t('themes.pickColour', { name })}
          onClick={() => setOpen(!isOpen)}
        >
          <span style={{ background: `var(--theme-${colour})` }} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('themes.colour')}>
        <div className={classes.colours}>
          {Array.from({ length: THEME_COLOURS }, (_, index) => (
            <UnstyledButton
              key={index}
              className={classes.swatch ?? ''}
              style={{ background: `var(--theme-${index})` }}
              aria-label={t('themes.colourNumber', { number: index + 1 })}
              aria-pressed={index === colour}
              onClick={() => {
                onChange(index)
                setOpen(false)
              }}
            >
              {index === colour && <Check size={16} aria-hidden />}
            </UnstyledButton>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
