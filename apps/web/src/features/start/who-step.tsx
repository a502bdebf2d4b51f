import { countries, type Sector, sectors } from '@cadans/domain'
import { Input, SegmentedControl, Stack, TextInput } from '@mantine/core'
import {
  Building2,
  Drama,
  GraduationCap,
  HeartHandshake,
  Landmark,
  type LucideIcon,
  Megaphone,
  Shapes,
  ShoppingBag,
  Stethoscope,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { StepProps } from './step-props.ts'
import { useTemplateWords } from './use-template-words.ts'
import classes from './start.module.css'

const icons: Record<Sector, LucideIcon> = {
  ngo: HeartHandshake,
  municipality: Landmark,
  culture: Drama,
  education: GraduationCap,
  health: Stethoscope,
  b2b: Building2,
  shop: ShoppingBag,
  agency: Megaphone,
  other: Shapes,
}

export function WhoStep({ draft, change }: StepProps) {
  const { t } = useTranslation(['start', 'words', 'domain'])
  const words = useTemplateWords(draft.sector)
  return (
    <Stack gap='lg'>
      <fieldset className={classes.cards}>
        <legend>{t('who.sector')}</legend>
        {sectors.map((sector) => {
          const Icon = icons[sector]
          return (
            <label key={sector} className={classes.card}>
              <input
                type='radio'
                name='sector'
                value={sector}
                checked={draft.sector === sector}
                onChange={() => change({ sector })}
              />
              <Icon size={20} strokeWidth={1.7} aria-hidden />
              {t(`words:sector.${sector}`)}
            </label>
          )
        })}
      </fieldset>
      <TextInput
        label={t('who.name')}
        placeholder={words.placeholder}
        value={draft.name}
        maxLength={200}
        autoComplete='organization'
        onChange={(event) => change({ name: event.currentTarget.value })}
        size='md'
      />
      <Input.Wrapper label={t('who.country')} description={t('who.countryHint')}>
        <SegmentedControl
          fullWidth
          mt={6}
          aria-label={t('who.country')}
          data={countries.map((value) => ({ value, label: t(`domain:country.${value}`) }))}
          value={draft.country}
          onChange={(country) => change({ country })}
        />
      </Input.Wrapper>
      <TextInput
        label={t('who.owner')}
        description={t('who.ownerHint')}
        placeholder={t('who.ownerPlaceholder')}
        value={draft.ownerName}
        maxLength={200}
        autoComplete='name'
        onChange={(event) => change({ ownerName: event.currentTarget.value })}
        size='md'
      />
    </Stack>
  )
}
