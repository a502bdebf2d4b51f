import { AdjustPart } from './parts/adjust-part.tsx'
import { ChannelsPart } from './parts/channels-part.tsx'
import { CompetitorsPart } from './parts/competitors-part.tsx'
import type { DocumentProps } from './parts/document-props.ts'
import { GoalsPart } from './parts/goals-part.tsx'
import { MessagesPart } from './parts/messages-part.tsx'
import { SegmentsPart } from './parts/segments-part.tsx'
import { SituationPart } from './parts/situation-part.tsx'
import { TacticPart } from './parts/tactic-part.tsx'

/** The whole strategy in words and tables: what a manager hands to her director. */
export function StrategyDocument({ basis, groundwork, versions }: DocumentProps) {
  return (
    <>
      <GoalsPart basis={basis} groundwork={groundwork} />
      <SituationPart groundwork={groundwork} />
      <SegmentsPart basis={basis} />
      <CompetitorsPart groundwork={groundwork} />
      <MessagesPart basis={basis} />
      <ChannelsPart basis={basis} groundwork={groundwork} />
      <TacticPart basis={basis} />
      <AdjustPart groundwork={groundwork} versions={versions} />
    </>
  )
}
