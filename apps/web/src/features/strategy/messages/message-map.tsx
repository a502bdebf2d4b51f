import type { KeyMessage } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { formatShare } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { spread } from './spread.ts'
import classes from './messages.module.css'

/** Where the messages stand between businesslike and light, rational and emotional; bigger is more of the plan. */
export function MessageMap({
  messages,
  shares,
}: {
  messages: readonly KeyMessage[]
  /** Of the plan, per mille, in their order. */
  shares: readonly number[]
}) {
  const { t } = useTranslation('strategy')
  const { language } = useWorkspace()
  return (
    <div className={classes.mapRow}>
      <div className={classes.map} role='img' aria-label={t('messages.map')}>
        <span
          className={classes.axis}
          style={{ insetInlineStart: 8, insetBlockStart: '50%', translate: '0 -50%' }}
        >
          {t('messages.registerFrom')}
        </span>
        <span
          className={classes.axis}
          style={{ insetInlineEnd: 8, insetBlockStart: '50%', translate: '0 -50%' }}
        >
          {t('messages.registerUntil')}
        </span>
        <span
          className={classes.axis}
          style={{ insetInlineStart: '50%', insetBlockStart: 4, translate: '-50%' }}
        >
          {t('messages.appealUntil')}
        </span>
        <span
          className={classes.axis}
          style={{ insetInlineStart: '50%', insetBlockEnd: 4, translate: '-50%' }}
        >
          {t('messages.appealFrom')}
        </span>
        {spread(messages).map(({ id, x, y }, index) => {
          const size = 22 + Math.sqrt(shares[index] ?? 0) * 0.6
          return (
            <span
              key={id}
              className={classes.dot}
              style={{ insetInlineStart: `${x}%`, insetBlockStart: `${y}%`, width: size, height: size }}
            >
              {index + 1}
            </span>
          )
        })}
      </div>
      <ol className={classes.mapWords}>
        {messages.map(({ id, text }, index) => (
          <li key={id}>
            <span className={classes.mapNumber}>{index + 1}</span>
            <span dir='auto'>{text}</span>
            <span className={classes.mapShare}>
              {formatShare(Math.round((shares[index] ?? 0) / 10) * 10, language)}%
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
