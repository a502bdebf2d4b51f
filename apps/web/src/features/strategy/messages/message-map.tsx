import type { KeyMessage } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
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
  return (
    <div className={classes.map} role='img' aria-label={t('messages.map')}>
      <span className={classes.axis} style={{ insetInlineStart: 8, insetBlockEnd: 4 }}>
        {t('messages.registerFrom')}
      </span>
      <span className={classes.axis} style={{ insetInlineEnd: 8, insetBlockEnd: 4 }}>
        {t('messages.registerUntil')}
      </span>
      <span
        className={classes.axis}
        style={{ insetInlineStart: '50%', insetBlockStart: -18, translate: '-50%' }}
      >
        {t('messages.appealUntil')}
      </span>
      <span
        className={classes.axis}
        style={{ insetInlineStart: '50%', insetBlockEnd: -18, translate: '-50%' }}
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
  )
}
