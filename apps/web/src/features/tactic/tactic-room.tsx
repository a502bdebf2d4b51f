import type { Strategy } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { useMay } from '../../lib/may.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RoomSkeleton } from '../../ui/skeletons.tsx'
import { useTacticEditor } from './use-tactic-editor.ts'
import { EffectPanel } from './effect/effect-panel.tsx'
import { ClashPlaces } from './clash-places.tsx'
import { SaveState, SaveTrouble } from '../../ui/form/save-state.tsx'
import { SectionCards } from './section-cards.tsx'
import { SectionNav } from './section-nav.tsx'
import { TacticContext } from './parts/tactic-context.ts'
import { useSections } from './use-sections.ts'
import classes from './tactic.module.css'

/** The heart: how posts look and when they come, with what that does to the calendar beside it. */
export function TacticRoom() {
  const { t } = useTranslation('tactic')
  const { workspaceId } = useWorkspace()
  const tactic = useQuery(trpc.tactic.get.queryOptions({ workspaceId }))
  const strategy = useQuery(trpc.strategy.get.queryOptions({ workspaceId }))
  if (tactic.data !== undefined && strategy.data !== undefined) {
    return <OpenTactic saved={tactic.data} strategy={strategy.data} />
  }
  const error = tactic.error ?? strategy.error
  if (error === null) return <RoomSkeleton />
  return (
    <>
      <PageHeader title={t('title')} />
      <ErrorState error={error} onRetry={() => void Promise.all([tactic.refetch(), strategy.refetch()])} />
    </>
  )
}

function OpenTactic({ saved, strategy }: { saved: Outputs['tactic']['get']; strategy: Strategy }) {
  const { t } = useTranslation('tactic')
  const view = useTacticEditor(saved, strategy)
  const { editor } = view
  const may = useMay()
  const sections = useSections(view)
  return (
    <TacticContext value={view}>
      <PageHeader
        title={t('title')}
        subtitle={t(may.plan ? 'intro' : 'introReader')}
        side={may.plan && <SaveState view={editor} />}
      />
      <div className={classes.room}>
        <SectionNav sections={sections} />
        <div className={classes.page}>
          <div className={classes.trouble}>
            <SaveTrouble editor={editor} places={<ClashPlaces sections={sections} />} />
          </div>
          <SectionCards sections={sections} />
        </div>
        <EffectPanel remarks={sections.remarks} />
      </div>
    </TacticContext>
  )
}
