import type { Person } from '@cadans/domain'
import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { Dialog } from '../../ui/dialog.tsx'

const NOBODY = 'nobody'

interface Props {
  opened: boolean
  onClose: () => void
  member: { id: string; version: number }
  name: string
  heirs: readonly Person[]
}

/** Asks who takes over the posts, and ends the access. */
export function RemoveMemberDialog({ opened, onClose, member, name, heirs }: Props) {
  const { t } = useTranslation(['team', 'common'])
  const [heir, setHeir] = useState(NOBODY)
  const remove = useChange(trpc.member.remove.mutationOptions(), {
    isUndoable: false,
    done: () => t('memberRemoved', { name }),
  })
  const { id, version } = member

  async function run(): Promise<void> {
    const answer = await remove.run({ id, version, heirId: heir === NOBODY ? null : heir })
    if (answer !== undefined) onClose()
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('removeMemberTitle')}>
      <Stack gap='md'>
        <Text>{t('removeMemberText', { name })}</Text>
        <Select
          label={t('removeMemberHeir')}
          data={[
            { value: NOBODY, label: t('removeMemberNobody') },
            ...heirs.map((one) => ({ value: one.id, label: one.name })),
          ]}
          value={heir}
          allowDeselect={false}
          onChange={(value) => setHeir(value ?? NOBODY)}
        />
        <Group justify='flex-end'>
          <Button variant='default' onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button color='red' loading={remove.isPending} onClick={() => void run()}>
            {t('removeMemberAction')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
