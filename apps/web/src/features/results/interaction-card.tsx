import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatNumber, formatShare } from '../../lib/format.ts'
import type { Outputs } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { Section } from '../../ui/section.tsx'
import classes from './results.module.css'

type Interaction = Outputs['result']['chord']['interaction']

/** Whether posts invited a reply, and replies got one. */
export function InteractionCard({ interaction }: { interaction: Interaction }) {
  const { t } = useTranslation(['results', 'insight'])
  const { language } = useWorkspace()
  const { inviting, answered, inTime, target, verdict } = interaction

  // What was counted is that and no more: a margin beside it would look like doubt about the count.
  function shareOf({ share }: Interaction['inviting']): string {
    return share === null ? '–' : `${formatNumber(100 * share, language, 0)}%`
  }

  return (
    <Section title={t('insight:interaction.title')}>
      <div className={classes.words}>
        <Text>
          {t('insight:interaction.inviting', {
            count: inviting.count,
            of: inviting.of,
            share: shareOf(inviting),
            target: `${formatShare(target, language)}%`,
          })}{' '}
          {t(`insight:interaction.${verdict}`)}
        </Text>
        {answered.of === 0 ? (
          <Text>{t('chord.noAnswers')}</Text>
        ) : (
          <Text>
            {t('insight:interaction.answered', {
              count: answered.count,
              of: answered.of,
              share: shareOf(answered),
            })}
          </Text>
        )}
        {inTime.of > 0 && (
          <Text>
            {t('insight:interaction.inTime', { count: inTime.count, of: inTime.of, share: shareOf(inTime) })}
          </Text>
        )}
      </div>
    </Section>
  )
}
