import type { Status, StatusObstacle } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import classes from './status-line.module.css'
import { StatusMark } from './status-mark.tsx'

interface Props {
  status: Status
  /** Why it cannot be chosen, where that is to be said. */
  why?: string | undefined
}

/** A status among those to choose from. */
export function StatusLine({ status, why }: Props) {
  const { t } = useTranslation('words')
  return (
    <span className={classes.line}>
      <StatusMark status={status} />
      <span>
        {t(`status.${status}`)}
        {why !== undefined && <span className={classes.why}>{why}</span>}
      </span>
    </span>
  )
}

/** What is in the way of each choice, said once where several that follow each other have the same in their way. */
export function saidOnce<Choice extends { status: Status; obstacle: StatusObstacle | null }>(
  choices: readonly Choice[],
  sentence: (obstacle: StatusObstacle, choice: Choice) => string,
): ReadonlyMap<Status, string> {
  const said = choices.map((choice) => (choice.obstacle === null ? null : sentence(choice.obstacle, choice)))
  return new Map(
    choices.flatMap(({ status }, index) => {
      const why = said[index] ?? null
      return why === null || why === said[index - 1] ? [] : [[status, why] as const]
    }),
  )
}
