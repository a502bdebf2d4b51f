import { findingsOfAges, type Segment } from '@cadans/domain'
import { useWorkspace } from '../../../lib/workspace.ts'
import { UseLine } from './use-line.tsx'

/** Which platforms people of a segment's ages use, in the country of the workspace, as far as studies say. */
export function SegmentFacts({ segment }: { segment: Pick<Segment, 'ageFrom' | 'ageUntil'> }) {
  const { workspace } = useWorkspace()
  return findingsOfAges(workspace.country, segment).map((finding) => (
    <UseLine key={`${finding.ageFrom} ${finding.measure}`} finding={finding} />
  ))
}
