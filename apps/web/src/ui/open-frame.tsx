import { isLanguage, languages, languageTable } from '@cadans/domain'
import { SegmentedControl } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../lib/language.ts'
import { Mark } from './mark.tsx'
import classes from './open-frame.module.css'

/** A page outside the rooms: the name of the product, the choice of language, and one thing to do. */
export function OpenFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation(['start', 'shell'])
  const { language, setLanguage } = useLanguage()
  useDocumentTitle(`${title} · ${t('shell:product')}`)
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
          onChange={(value) => {
            if (isLanguage(value)) void setLanguage(value)
          }}
          data={languages.map((one) => ({ value: one, label: languageTable[one].name }))}
        />
      </header>
      <main className={classes.main}>{children}</main>
    </div>
  )
}
