import { addDays, type Horizon } from '@cadans/domain'
import { agencyClients, eventCampaign, municipality, ngo } from '../scenarios/index.ts'
import { businessFirm, gardenCentre, museum } from '../scenarios/harder.ts'
import type { PlanRequest } from '../src/index.ts'

/** A scenario of the page, whole and in the shorter horizons that the exact programs work on. */
export interface Case {
  title: string
  /** Stated in the design, or of our own. */
  isGiven: boolean
  whole: PlanRequest
  /** Thirteen weeks, or all where there are fewer. */
  quarter: PlanRequest
  /** The weeks in which clashes are counted: the first four, of the event campaign the last. */
  fourWeeks: PlanRequest
}

/** @throws when the agency has no client */
export function casesOf(): Case[] {
  const [client] = agencyClients()
  if (client === undefined) throw new Error('The agency has no client')
  return [
    caseOf('small NGO', ngo(), { isGiven: true }),
    caseOf('municipality', municipality(), { isGiven: true }),
    caseOf('event campaign', eventCampaign(), { isGiven: true, skip: 4 }),
    caseOf('firm to firms', businessFirm()),
    caseOf('garden centre', gardenCentre()),
    caseOf('museum', museum()),
    caseOf('agency, one client', client),
  ]
}

function caseOf(title: string, whole: PlanRequest, { isGiven = false, skip = 0 } = {}): Case {
  return {
    title,
    isGiven,
    whole,
    quarter: shortened(whole, { skip: 0, weeks: 13 }),
    fourWeeks: shortened(whole, { skip, weeks: 4 }),
  }
}

function shortened(request: PlanRequest, { skip, weeks }: { skip: number; weeks: number }): PlanRequest {
  const from = addDays(request.horizon.from, skip * 7)
  const last = addDays(from, weeks * 7 - 1)
  const horizon: Horizon = { from, until: last < request.horizon.until ? last : request.horizon.until }
  return { ...request, horizon }
}
