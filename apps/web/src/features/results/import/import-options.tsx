import { Group, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../../lib/workspace.ts'
import { usePostBasis } from '../../../shared/posts/use-post-basis.ts'
import { DateField } from '../../../ui/date-field.tsx'
import type { useDryRun } from './use-dry-run.ts'

type Props = Pick<ReturnType<typeof useDryRun>, 'choices' | 'change' | 'orderQuestion'>

/** What a file does not say of itself: its channel, when it was read, and how it writes its dates. */
export function ImportOptions({ choices, change, orderQuestion }: Props) {
  const { t } = useTranslation('results')
  const { today } = useWorkspace()
  const { basis } = usePostBasis()
  return (
    <Group gap='sm' align='flex-end'>
      <Select
        label={t('import.channel')}
        w={240}
        value={choices.channelId ?? ''}
        data={[
          { value: '', label: t('import.anyChannel') },
          ...(basis?.strategy.channels ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => change({ channelId: value === '' ? null : value })}
      />
      <DateField
        label={t('columns.measuredOn')}
        w={200}
        value={choices.measuredOn}
        latest={today}
        onChange={(measuredOn) => change({ measuredOn })}
      />
      {orderQuestion !== null && (
        <Select
          label={t('import.order')}
          description={t(`import.orders.${orderQuestion.about}`, { example: orderQuestion.example })}
          w={280}
          value={choices.order}
          placeholder={t('import.orderAsk')}
          data={[
            { value: 'dmy', label: t('import.dmy') },
            { value: 'mdy', label: t('import.mdy') },
          ]}
          onChange={(value) => change({ order: value === 'dmy' || value === 'mdy' ? value : null })}
        />
      )}
    </Group>
  )
}
