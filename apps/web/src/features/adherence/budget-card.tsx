import type { BudgetLine } from '@cadans/planner'
import { Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate, formatMoney } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from '../posts/post-lookup.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { Section } from '../today/section.tsx'
import { LoadBar } from './load-bar.tsx'
import type { OpenBehind } from './posts-behind.tsx'
import classes from './results.module.css'

interface Props {
  lines: readonly BudgetLine[]
  lookup: PostLookup
  onOpen: OpenBehind
}

/** Promotion and hired help a month, against their ceilings. */
export function BudgetCard({ lines, lookup, onOpen }: Props) {
  const { t } = useTranslation('adherence')
  const { language } = useWorkspace()
  // A line without plan or ceiling says nothing.
  const shown = lines.filter(({ ceilingCents, plannedCents }) => ceilingCents > 0 || plannedCents > 0)
  return (
    <Section title={t('budget')}>
      {shown.length === 0 ? (
        <Text className={classes.empty ?? ''}>{t('noBudget')}</Text>
      ) : (
        <ScrollRegion label={t('budget')}>
          <table className={classes.matrix} data-wide>
            <thead>
              <tr>
                <th scope='col'>{t('purpose')}</th>
                <th scope='col'>{t('month')}</th>
                <th scope='col'>{t('planned')}</th>
                <th scope='col'>{t('ceiling')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((line) => {
                const name =
                  line.hiredHelpId === null
                    ? t('promotion')
                    : (lookup.hiredHelp.get(line.hiredHelpId)?.name ?? t('promotion'))
                const month = formatDate(`${line.month}-01`, language, 'month')
                const planned = formatMoney(line.plannedCents, language)
                const ceiling = formatMoney(line.ceilingCents, language)
                const isOver = line.plannedCents > line.ceilingCents
                const words = t('budgetLine', { name, month, planned, ceiling })
                const label = isOver ? `${words}, ${t('overCeiling')}` : words
                return (
                  <tr key={`${line.month}:${line.hiredHelpId ?? 'promotion'}`}>
                    <th scope='row'>{name}</th>
                    <td>{month}</td>
                    <td>
                      <UnstyledButton
                        className={classes.figure}
                        onClick={() => onOpen({ title: label, postIds: line.posts.postIds })}
                      >
                        <span className={classes.count} data-over={isOver || undefined}>
                          <b>{planned}</b>
                        </span>
                        <LoadBar value={line.plannedCents} ceiling={line.ceilingCents} />
                        <VisuallyHidden>{label}</VisuallyHidden>
                        {isOver && <span className={classes.over}>{t('overCeiling')}</span>}
                      </UnstyledButton>
                    </td>
                    <td className='figures'>{ceiling}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Section>
  )
}
