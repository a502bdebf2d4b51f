import { addDays, daysBetween } from '@cadans/domain'
import type { BudgetLine } from '@cadans/planner'
import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate, formatMoney } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import classes from './frequency-strip.module.css'
import type { Period } from './period.ts'
import { linesIn } from './promotion.ts'
import type { CalendarAddress } from './use-calendar-address.ts'
import { useLineWords } from './use-line-words.ts'

interface Props {
  budgets: readonly BudgetLine[]
  address: CalendarAddress
  basis: PostBasis
  period: Period
}

/** What paid promotion takes of the month that most days in view are of, against its ceiling; nothing where there is none. */
export function PromotionMonth({ budgets, address, basis, period }: Props) {
  const { t } = useTranslation('calendar')
  const { language } = useWorkspace()
  const wordsOf = useLineWords(basis.lookup)
  const middle = addDays(period.from, Math.floor(daysBetween(period.from, period.until) / 2)).slice(0, 7)
  const budget = budgets.find(
    ({ month, hiredHelpId, ceilingCents, plannedCents }) =>
      month === middle && hiredHelpId === null && (ceilingCents > 0 || plannedCents > 0),
  )
  if (budget === undefined) return null
  const { month, plannedCents, ceilingCents } = budget
  const lines = linesIn(basis.tactic.promotion.lines, period).map(wordsOf)
  const isOnly = address.filter.promoted === true
  const figures = {
    month: formatDate(`${month}-01`, language, 'shortMonth'),
    amount: formatMoney(plannedCents, language),
    ceiling: formatMoney(ceilingCents, language),
  }
  const isOver = plannedCents > ceilingCents
  return (
    <div className={classes.line} data-only={isOnly || undefined}>
      <UnstyledButton
        className={classes.channel ?? ''}
        aria-pressed={isOnly}
        title={[t('money.label'), ...lines].join('\n')}
        onClick={() => address.change({ promoted: isOnly ? undefined : true }, true)}
      >
        <span className={classes.money}>€</span>
        <span className={isOver ? classes.short : classes.sum}>
          {t(isOver ? 'money.over' : 'money.ofCeiling', figures)}
        </span>
      </UnstyledButton>
    </div>
  )
}
