import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Sections } from './use-sections.ts'

/** Where somebody else changed the same as what was typed here: a way to each part of the tactic that has it. */
export function ClashPlaces({ sections }: { sections: Sections }) {
  const { t } = useTranslation('tactic')
  return sections.clashing.map((id) => (
    <Button key={id} size='compact-sm' variant='subtle' onClick={() => sections.showWrong(id)}>
      {t('save.show', { name: t(`section.${id}.name`) })}
    </Button>
  ))
}
