import type { Snapshot } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { formatHours, formatNumber } from '../../../lib/format.ts'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'
import classes from '../document.module.css'
import { useDocumentFormats } from './use-document-formats.ts'

/** How accounts stood when they were last looked at, beside when they were looked at first. */
export function AccountFigures({ snapshots }: { snapshots: readonly Snapshot[] }) {
  const { t } = useTranslation(['document', 'groundwork', 'words'])
  const { language, date } = useDocumentFormats()
  if (snapshots.length === 0) return <p className={classes.dim}>{t('noSnapshots')}</p>
  const thousandths = (value: number | null) =>
    value === null ? '' : formatNumber(value / 1000, language, 1)
  return (
    <ScrollRegion label={t('groundwork:snapshot.title')}>
      <table>
        <thead>
          <tr>
            <th>{t('groundwork:snapshot.account')}</th>
            <th>{t('groundwork:snapshot.date')}</th>
            <th>{t('groundwork:snapshot.followers')}</th>
            <th>{t('groundwork:snapshot.postsPerWeek')}</th>
            <th>{t('groundwork:snapshot.interactions')}</th>
            <th>{t('groundwork:snapshot.response')}</th>
          </tr>
        </thead>
        <tbody>
          {snapshots.map((one) => (
            <tr key={one.id}>
              <td>{t(`words:platform.${one.platform}`)}</td>
              <td>{date(one.date)}</td>
              <td>{one.followers === null ? '' : formatNumber(one.followers, language, 0)}</td>
              <td>{thousandths(one.postsPerWeek)}</td>
              <td>{thousandths(one.interactionsPerPost)}</td>
              <td>
                {one.responseMinutes === null
                  ? ''
                  : `${formatHours(one.responseMinutes, language)} ${t('groundwork:snapshot.hours')}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
