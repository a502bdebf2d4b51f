import { useTranslation } from 'react-i18next'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import classes from '../document.module.css'
import { useDocumentFormats } from './use-document-formats.ts'

/** What was seen or heard, each with what it is and its day. */
export function ObservationLines({ observations }: Pick<Groundwork, 'observations'>) {
  const { t } = useTranslation('groundwork')
  const { date } = useDocumentFormats()
  return (
    <ul>
      {observations.map(({ id, text, kind, date: on }) => (
        <li key={id}>
          {text}{' '}
          <span className={classes.dim}>
            ({t(`observation.kinds.${kind}`).toLocaleLowerCase()}, {date(on)})
          </span>
        </li>
      ))}
    </ul>
  )
}
