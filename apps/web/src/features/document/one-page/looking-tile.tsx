import { nextReviewOn } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import type { DocumentProps } from '../parts/document-props.ts'
import { useDocumentFormats } from '../parts/use-document-formats.ts'
import { Tile } from './tile.tsx'

/** Whom one looks at, and when it is looked at again. */
export function LookingTile({ groundwork }: Pick<DocumentProps, 'groundwork'>) {
  const { t } = useTranslation(['document', 'review', 'strategy'])
  const { language } = useDocumentFormats()
  const next = nextReviewOn(groundwork)
  const names = groundwork.competitors.slice(0, 4).map(({ name }) => name)
  return (
    <Tile title={t('strategy:adjust.name')}>
      <p>
        {t('rhythm', { count: groundwork.notes.reviewWeeks })}{' '}
        {next !== null && t('review:next', { date: formatDate(next, language, 'long') })}
      </p>
      {names.length > 0 && <p>{t('besideUs', { names: new Intl.ListFormat(language).format(names) })}</p>}
    </Tile>
  )
}
