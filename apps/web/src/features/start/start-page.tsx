import { languages } from '@cadans/domain'
import { SegmentedControl } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../lib/language.ts'
import { Mark } from '../../ui/mark.tsx'
import { StartSteps } from './start-steps.tsx'
import { useStartDraft } from './use-start-draft.ts'
import { Welcome } from './welcome.tsx'
import classes from './start.module.css'

/** The first start: the example or one's own, in either language. */
export function StartPage() {
  const { t } = useTranslation(['start', 'words', 'shell'])
  const { language, setLanguage } = useLanguage()
  const { draft, change, forget } = useStartDraft()
  useDocumentTitle(`${t('title')} · ${t('shell:product')}`)
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <span className={classes.brand}>
          <Mark size={30} />
          {t('shell:product')}
        </span>
        <SegmentedControl
          aria-label={t('chooseLanguage')}
          size='sm'
          value={language}
          onChange={(value) => void setLanguage(value === 'en' ? 'en' : 'nl')}
          data={languages.map((one) => ({ value: one, label: t(`words:language.${one}`) }))}
        />
      </header>
      <main className={classes.main}>
        {draft.step === null ? (
          <Welcome onStart={() => change({ step: 'who' })} />
        ) : (
          <StartSteps draft={draft} step={draft.step} change={change} forget={forget} />
        )}
      </main>
    </div>
  )
}
