import type { HiredHelp } from '@cadans/domain'
import { Group, Stack, Switch, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatHours } from '../../../lib/format.ts'
import { newId } from '../../../lib/new-id.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { InitialsMark } from '../../../ui/initials-mark.tsx'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { RoomLink } from '../../../shared/ways/room-link.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import { HiredHelpCard } from './hired-help-card.tsx'
import { OutsourcingCard } from './outsourcing-card.tsx'

/** Who makes it: the team at a glance, and help from outside. */
export function PeopleSection() {
  const { t } = useTranslation('tactic')
  const { language } = useWorkspace()
  const { tactic, strategy, patch } = useTactic()
  const hired = tactic.hiredHelp.filter(({ retired }) => !retired)
  const formatName = (id: string) => tactic.formats.find((format) => format.id === id)?.name

  function put(index: number, part: Partial<HiredHelp>): void {
    patch({ hiredHelp: tactic.hiredHelp.map((one, at) => (at === index ? { ...one, ...part } : one)) })
  }

  function add(): void {
    const help: HiredHelp = {
      id: newId(),
      name: t('people.newName'),
      kind: 'post',
      costCents: 25_000,
      monthlyCents: 50_000,
      monthlyPosts: 2,
      formatIds: [],
      channelIds: [],
      answers: false,
      retired: false,
    }
    patch({ hiredHelp: [...tactic.hiredHelp, help] })
  }

  return (
    <Stack>
      <Hint>{t('people.hint')}</Hint>
      <Stack gap='xs'>
        {strategy.people.map(({ id, name, weeklyMinutes, formatIds }) => (
          <Group key={id} gap='sm' wrap='nowrap'>
            <InitialsMark name={name} silent />
            <Text fw={650}>{name}</Text>
            <Text c='dimmed' size='sm'>
              {[
                t('people.hours', { hours: formatHours(weeklyMinutes, language) }),
                formatIds.length === 0
                  ? t('people.makesAll')
                  : formatIds.map(formatName).filter(Boolean).join(', '),
              ].join(' · ')}
            </Text>
          </Group>
        ))}
      </Stack>
      <RoomLink room='team' label={t('people.toTeam')} />
      <Stack gap='xs' mt='sm'>
        <Switch
          label={t('people.balance')}
          checked={tactic.balanceHours}
          onChange={({ currentTarget }) => patch({ balanceHours: currentTarget.checked })}
        />
        <Hint>{t('people.balanceHint')}</Hint>
      </Stack>
      <Text fw={650} mt='sm'>
        {t('people.hired')}
      </Text>
      <Hint>{hired.length === 0 ? t('people.empty') : t('people.hiredHint')}</Hint>
      {tactic.hiredHelp.map((help, index) =>
        help.retired ? null : (
          <HiredHelpCard
            key={help.id}
            help={help}
            path={`hiredHelp.${index}`}
            onChange={(part) => put(index, part)}
            onRemove={() => put(index, { retired: true })}
          />
        ),
      )}
      <AddButton label={t('people.add')} onClick={add} />
      <OutsourcingCard />
    </Stack>
  )
}
