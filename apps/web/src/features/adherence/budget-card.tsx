import type { BudgetLine } from '@cadans/planner'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate, formatMoney } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { Section } from '../../ui/section.tsx'
import { FigureButton } from './figure-button.tsx'
import { LoadBar } from './load-bar.tsx'
import type { OpenBehind } from '../../shared/posts/posts-behind.tsx'
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
                const words = t('budgetFigures', { planned, ceiling })
                const behind = {
                  title: t('budgetName', { name, month }),
                  figures: isOver ? `${words}, ${t('overCeiling')}` : words,
                  postIds: line.posts.postIds,
                }
                return (
                  <tr key={`${line.month}:${line.hiredHelpId ?? 'promotion'}`}>
                    <th scope='row'>{name}</th>
                    <td>{month}</td>
                    <td>
                      <FigureButton behind={behind} onOpen={onOpen}>
                        <span className={classes.count} data-over={isOver || undefined}>
                          <b>{planned}</b>
                        </span>
                        <LoadBar value={line.plannedCents} ceiling={line.ceilingCents} />
                        {isOver && <span className={classes.over}>{t('overCeiling')}</span>}
                      </FigureButton>
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
