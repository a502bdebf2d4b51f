import type { Ledger } from './ledger.ts'
import type { Makers } from './makers.ts'
import type { Model } from '../request/model.ts'

/** People, what they have left, and the request they work for. */
export interface Workshop {
  model: Model
  makers: Makers
  ledger: Ledger
}
