import { CampaignsSection } from './campaigns/campaigns-section.tsx'
import { ClosedDaysSection } from './days/closed-days-section.tsx'
import { KeyDatesSection } from './days/key-dates-section.tsx'
import { FormatsSection } from './formats/formats-section.tsx'
import { GuideSection } from './guides/guide-section.tsx'
import { SourcesSection } from './guides/sources-section.tsx'
import { MilestonesSection } from './milestones/milestones-section.tsx'
import { PromotionSection } from './money/promotion-section.tsx'
import { PeopleSection } from './people/people-section.tsx'
import { ReachSection } from './reach/reach-section.tsx'
import { RhythmSection } from './rhythm/rhythm-section.tsx'
import { RubricsSection } from './rubrics/rubrics-section.tsx'
import type { SectionId } from './parts/section-list.ts'
import { MixSection } from './shares/mix-section.tsx'
import { RoomSection } from './shares/room-section.tsx'
import { SegmentsSection } from './shares/segments-section.tsx'
import { ThemesSection } from './themes/themes-section.tsx'

/** What a section lets you choose. */
export function SectionContent({ id }: { id: SectionId }) {
  switch (id) {
    case 'themes':
      return <ThemesSection />
    case 'mix':
      return <MixSection />
    case 'sources':
      return <SourcesSection />
    case 'tone':
      return <GuideSection kind='tone' />
    case 'visual':
      return <GuideSection kind='visual' />
    case 'rhythm':
      return <RhythmSection />
    case 'formats':
      return <FormatsSection />
    case 'segments':
      return <SegmentsSection />
    case 'people':
      return <PeopleSection />
    case 'reach':
      return <ReachSection />
    case 'promotion':
      return <PromotionSection />
    case 'campaigns':
      return <CampaignsSection />
    case 'milestones':
      return <MilestonesSection />
    case 'rubrics':
      return <RubricsSection />
    case 'room':
      return <RoomSection />
    case 'closed':
      return <ClosedDaysSection />
    case 'keyDates':
      return <KeyDatesSection />
  }
}
