import { useTranslation } from 'react-i18next'
import { OpenFrame } from '../../ui/open-frame.tsx'
import { StartSteps } from './start-steps.tsx'
import { useStartDraft } from './use-start-draft.ts'
import { Welcome } from './welcome.tsx'

/** The first start: the example or one's own, in either language. */
export function StartPage() {
  const { t } = useTranslation('start')
  const { draft, change, forget } = useStartDraft()
  return (
    <OpenFrame title={t('title')}>
      {draft.step === null ? (
        <Welcome onStart={() => change({ step: 'who' })} />
      ) : (
        <StartSteps draft={draft} step={draft.step} change={change} forget={forget} />
      )}
    </OpenFrame>
  )
}
