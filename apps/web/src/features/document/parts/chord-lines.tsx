import { useTranslation } from 'react-i18next'
import { useChordLines } from '../../../shared/chord/use-chord-lines.ts'
import { LinesSkeleton } from '../../../ui/skeletons.tsx'
import classes from '../document.module.css'

/** What strikes a chord until a day, in sentences. */
export function ChordLines({ until }: { until: string }) {
  const { t } = useTranslation(['review'])
  const chord = useChordLines(until)
  return (
    <>
      <h2 id='document-chord'>{t('review:chord')}</h2>
      {chord === undefined ? (
        <LinesSkeleton lines={3} />
      ) : chord.length === 0 ? (
        <p className={classes.dim}>{t('review:noChord')}</p>
      ) : (
        <ul>
          {chord.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  )
}
