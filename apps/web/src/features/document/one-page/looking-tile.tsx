import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import type { DocumentProps } from '../parts/document-props.ts'
import { useDocumentFormats } from '../parts/use-document-formats.ts'
import { Tile } from './tile.tsx'

/** Whom one looks at, and when it is looked at again. */
export function LookingTile({ content }: Pick<DocumentProps, 'content'>) {
  const { t } = useTranslation(['document', 'groundwork', 'strategy'])
  const { language } = useDocumentFormats()
  const { review } = content.adjust.rhythm
  const names = content.competitors.slice(0, 4).map(({ name }) => name)
  return (
    <Tile title={t('strategy:adjust.name')}>
      {review !== undefined && (
        <p>
          {t('groundwork:rhythm.line', {
            name: t('groundwork:rhythm.kinds.review'),
            count: review.everyWeeks,
            date: formatDate(review.nextOn, language, 'long'),
          })}
        </p>
      )}
      {names.length > 0 && <p>{t('besideUs', { names: new Intl.ListFormat(language).format(names) })}</p>}
    </Tile>
  )
}
