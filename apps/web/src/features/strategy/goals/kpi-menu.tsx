import { type Goal, type Kpi, type KpiKind, menuFor, sameKpi, newKpi } from '@cadans/domain'
import { Button, Menu, Text } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { kpiCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { ForChanging } from '../../../ui/read-only.tsx'

interface Props {
  goal: Goal
  goals: readonly Goal[]
  /** All of the workspace: what is there for one goal is not to be had for another. */
  kpis: readonly Kpi[]
}

/** What can be measured, in two presses: the usual ones whole, and one of one's own. What is there already says where. */
export function KpiMenu({ goal, goals, kpis }: Props) {
  const { t } = useTranslation('groundwork')
  const { today, me } = useWorkspace()
  const { add, isPending } = useRowActions(kpiCalls)
  // As it was when the menu opened: what is chosen does not change it while it closes.
  const [known, setKnown] = useState(kpis)
  const start = (kind: KpiKind, words: { name: string; unit: string; method: string }) =>
    void add(newKpi({ goalId: goal.id, kind, ...words, today, ownerId: me.id }))
  const goalOf = (kpi: Kpi) => goals.find(({ id }) => id === kpi.goalId)?.name ?? ''
  return (
    <ForChanging>
      <Menu position='bottom-start' width={340} onOpen={() => setKnown(kpis)}>
        <Menu.Target>
          <Button
            variant='default'
            size='compact-sm'
            maw='100%'
            h='auto'
            mih={26}
            styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
            disabled={isPending}
            leftSection={<Plus size={14} aria-hidden />}
          >
            {t('kpi.addKpi', { goal: goal.name })}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('kpi.menuLabel')}</Menu.Label>
          {menuFor(goal.kind).map((kind) => {
            const name = t(`kpi.menu.${kind}.name`)
            const same = sameKpi({ id: '', kind, name }, known)
            return (
              <Menu.Item
                key={kind}
                disabled={same !== undefined}
                onClick={() =>
                  start(kind, {
                    name,
                    unit: t(`kpi.menu.${kind}.unit`),
                    method: t(`kpi.menu.${kind}.method`),
                  })
                }
              >
                {name}{' '}
                {same && (
                  <Text span size='xs' display='block'>
                    {t('kpi.there', { goal: goalOf(same) })}
                  </Text>
                )}
              </Menu.Item>
            )
          })}
          <Menu.Divider />
          <Menu.Item onClick={() => start('own', { name: ownName(), unit: '', method: '' })}>
            {t('kpi.own')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </ForChanging>
  )

  /** A name that no other KPI has. */
  function ownName(): string {
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? t('kpi.ownName') : t('kpi.ownNameNumbered', { number })
      if (sameKpi({ id: '', kind: 'own', name }, kpis) === undefined) return name
    }
  }
}
