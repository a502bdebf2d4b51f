import { Alert, Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/format.ts'
import type { Outputs } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'

interface Props {
  backups: Outputs['backup']['list']
  onCancel: () => Promise<void>
}

/** A long list is read far below what is said of it. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}

/** What the next start puts back, and what became of the last that was asked for. */
export function RestoreState({ backups: { backups, requested, outcome }, onCancel }: Props) {
  const { t } = useTranslation('settings')
  const { language, zone } = useWorkspace()
  const whenOf = (name: string) => {
    const at = backups.find((one) => one.name === name)?.at
    return at === undefined ? name : formatInstant(at, language, zone)
  }
  return (
    <div role='status'>
      {requested !== null && (
        <Alert
          mt='xs'
          key={requested.name}
          color={requested.isLapsed ? 'warm' : 'accent'}
          ref={bringIntoView}
        >
          <Text>
            {t(requested.isLapsed ? 'backupRestoreLapsed' : 'backupRestoreAsked', {
              when: whenOf(requested.name),
            })}
          </Text>
          <Group justify='flex-end' mt='xs'>
            <Button variant='default' size='compact-md' onClick={() => void onCancel()}>
              {t(requested.isLapsed ? 'backupRestoreClear' : 'backupRestoreCancel')}
            </Button>
          </Group>
        </Alert>
      )}
      {requested === null && outcome !== null && (
        <Text c='dimmed' mt='xs'>
          {t(`backupOutcome.${outcome.did}`, {
            at: formatInstant(outcome.at, language, zone),
            when: whenOf(outcome.name),
          })}{' '}
          {outcome.replaced !== null && t('backupOutcomeReplaced', { name: outcome.replaced })}
        </Text>
      )}
    </div>
  )
}
