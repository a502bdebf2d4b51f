import { Slider, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './messages.module.css'

export interface ToneScaleProps {
  kind: 'register' | 'appeal'
  /** The message, for those who hear it. */
  name: string
  /** −2 to 2. */
  value: number
  onChange: (value: number) => void
}

/** A scale of five between two words. */
export function ToneScale({ kind, name, value, onChange }: ToneScaleProps) {
  const { t } = useTranslation('strategy')
  return (
    <div className={classes.scale}>
      <Text size='sm' fw={650}>
        {t(`messages.${kind}Label`)}
      </Text>
      <Slider
        min={-2}
        max={2}
        step={1}
        value={value}
        onChange={onChange}
        label={null}
        thumbSize={24}
        thumbLabel={t(`messages.${kind}`, { name })}
        marks={[-2, -1, 0, 1, 2].map((mark) => ({ value: mark }))}
        startPointValue={0}
      />
      <div className={classes.ends}>
        <span>{t(`messages.${kind}From`)}</span>
        <span>{t(`messages.${kind}Until`)}</span>
      </div>
    </div>
  )
}
