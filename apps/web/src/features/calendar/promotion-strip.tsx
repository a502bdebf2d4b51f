import type { Tactic } from '@cadans/domain'
import type { BudgetLine } from '@cadans/planner'
import { UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDate, formatMoney } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { countedOf } from './period.ts'
import { isBar, linesIn } from './promotion.ts'
import classes from './promotion-strip.module.css'
import type { CalendarAddress } from './use-calendar-address.ts'
import { useLineWords } from './use-line-words.ts'

interface Props {
  address: CalendarAddress
  basis: PostBasis
}

/** What paid promotion takes of each month in view, against its ceiling; nothing where there is none. */
export function PromotionStrip({ address, basis }: Props) {
  const { t } = useTranslation('calendar')
  const { workspaceId } = useWorkspace()
  const horizon = countedOf(address.view, address.date)
  const query = useQuery(
    trpc.adherence.get.queryOptions({ workspaceId, horizon }, { placeholderData: (before) => before }),
  )
  const months = (query.data?.budgets ?? []).filter(
    ({ hiredHelpId, ceilingCents, plannedCents }) =>
      hiredHelpId === null && (ceilingCents > 0 || plannedCents > 0),
  )
  if (months.length === 0) return null
  // In a month those with days of their own are bars.
  const lines = basis.tactic.promotion.lines.filter((line) => address.view !== 'month' || !isBar(line))
  return (
    <section className={classes.strip} aria-label={t('money.label')}>
      <span className={classes.name}>{t('money.label')}</span>
      {months.map((line) => (
        <Month key={line.month} line={line} address={address} />
      ))}
      <Lines lines={lines} period={horizon} lookup={basis.lookup} />
    </section>
  )
}

function Month({ line, address }: { line: BudgetLine; address: CalendarAddress }) {
  const { t } = useTranslation('calendar')
  const { language } = useWorkspace()
  const { month, plannedCents, ceilingCents } = line
  const isOver = plannedCents > ceilingCents
  const figures = {
    month: formatDate(`${month}-01`, language, 'month'),
    amount: formatMoney(plannedCents, language),
    ceiling: formatMoney(ceilingCents, language),
  }
  const isOnly = address.filter.promoted === true
  return (
    <UnstyledButton
      className={classes.month ?? ''}
      data-over={isOver || undefined}
      aria-pressed={isOnly}
      onClick={() => address.change({ promoted: isOnly ? undefined : true }, true)}
    >
      <span>{t(isOver ? 'money.over' : 'money.ofCeiling', figures)}</span>
      <span className={classes.bar} aria-hidden='true'>
        <span style={{ width: `${Math.min(100, (plannedCents / Math.max(1, ceilingCents)) * 100)}%` }} />
      </span>
    </UnstyledButton>
  )
}

function Lines({
  lines,
  period,
  lookup,
}: {
  lines: Tactic['promotion']['lines']
  period: { from: string; until: string }
  lookup: PostBasis['lookup']
}) {
  const wordsOf = useLineWords(lookup)
  return linesIn(lines, period).map((line) => (
    <span key={line.id} className={classes.line}>
      {wordsOf(line)}
    </span>
  ))
}
