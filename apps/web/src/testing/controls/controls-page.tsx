import type { Language } from '@cadans/domain'
import { Button, SegmentedControl } from '@mantine/core'
import { Download, FileText, Plus, Waypoints } from 'lucide-react'
import { useState } from 'react'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import type { Scheme } from '../around.tsx'
import { Buttons } from './buttons.tsx'
import { Cards } from './cards.tsx'
import classes from './controls.module.css'
import { Fields } from './fields.tsx'
import { Figures } from './figures.tsx'
import { Marks } from './marks.tsx'
import { Tokens } from './tokens.tsx'

const groups = {
  tokens: Tokens,
  buttons: Buttons,
  fields: Fields,
  cards: Cards,
  marks: Marks,
  figures: Figures,
}
type Group = keyof typeof groups

export interface Look {
  language: Language
  scheme: Scheme
}

interface Props {
  look: Look
  onLook: (look: Partial<Look>) => void
}

/** Every control and card of the product in its states, for whoever builds the next room. */
export function ControlsPage({ look, onLook }: Props) {
  const [group, setGroup] = useState<Group | 'all'>('all')
  const names = Object.keys(groups) as Group[]
  return (
    <>
      <PageHeader
        title='Controls'
        subtitle='Every control and card in its states. The colours, sizes and weights are those of tokens.css.'
        controls={
          <>
            <SegmentedControl
              aria-label='Language'
              value={look.language}
              data={['nl', 'en']}
              onChange={(language) => onLook({ language })}
            />
            <SegmentedControl
              aria-label='Scheme'
              value={look.scheme}
              data={['light', 'dark']}
              onChange={(scheme) => onLook({ scheme })}
            />
          </>
        }
        tools={[
          { label: 'A first tool', icon: Waypoints },
          { label: 'A second tool', icon: FileText },
          { label: 'A third tool', icon: Download },
        ]}
        primary={<Button leftSection={<Plus size={16} aria-hidden />}>The filled one</Button>}
        tabs={
          <PageTabs
            label='Groups'
            value={group}
            data={(['all', ...names] as const).map((value) => ({ value, label: value }))}
            onChange={setGroup}
          />
        }
      />
      <div className={classes.groups}>
        {names
          .filter((name) => group === 'all' || group === name)
          .map((name) => {
            const Part = groups[name]
            return <Part key={name} />
          })}
      </div>
    </>
  )
}
