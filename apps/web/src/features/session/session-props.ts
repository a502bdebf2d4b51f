import type { Strategy } from '@cadans/domain'
import type { Groundwork } from '../../lib/use-groundwork.ts'

/** What every question is asked about. */
export interface SessionProps {
  strategy: Strategy
  groundwork: Groundwork
}
