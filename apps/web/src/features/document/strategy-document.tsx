import type { DocumentProps } from './parts/document-props.ts'
import { AdjustPart } from './parts/adjust-part.tsx'
import { ChannelsPart } from './parts/channels-part.tsx'
import { CompetitorsPart } from './parts/competitors-part.tsx'
import { GoalsPart } from './parts/goals-part.tsx'
import { MessagesPart } from './parts/messages-part.tsx'
import { SegmentsPart } from './parts/segments-part.tsx'
import { SituationPart } from './parts/situation-part.tsx'
import { TacticPart } from './parts/tactic-part.tsx'

/** The whole strategy in words and tables: what a manager hands to her director. */
export function StrategyDocument({ content, lookup, versions }: DocumentProps) {
  return (
    <>
      <GoalsPart content={content} lookup={lookup} />
      <SituationPart content={content} />
      <SegmentsPart content={content} />
      <CompetitorsPart content={content} />
      <MessagesPart content={content} lookup={lookup} />
      <ChannelsPart content={content} />
      <TacticPart content={content} lookup={lookup} />
      <AdjustPart content={content} versions={versions} />
    </>
  )
}
