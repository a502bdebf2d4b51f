import type { Sector } from '../workspace.ts'
import type { KeyDateCode } from './key-dates.ts'

/**
 * Key dates around which organisations of a sector commonly post: our own choice, made on 2026-11-30 and measured nowhere. They are
 * offered, never chosen for anybody.
 */
export const sectorKeyDates: Readonly<Record<Sector, readonly KeyDateCode[]>> = {
  ngo: [
    'womensDay',
    'refugeeDay',
    'povertyDay',
    'childrensRights',
    'givingTuesday',
    'volunteersDay',
    'humanRights',
  ],
  municipality: [
    'kingsDay',
    'remembrance',
    'liberation',
    'neighboursDay',
    'sustainabilityDay',
    'volunteersDay',
  ],
  culture: ['poetryDay', 'bookDay', 'liberation', 'ketiKoti', 'comingOutDay', 'christmas'],
  education: ['saferInternet', 'bookDay', 'literacyDay', 'teachersDay', 'childrensRights', 'purpleFriday'],
  health: ['nursesDay', 'elderlyDay', 'mentalHealthDay', 'disabilityDay'],
  b2b: ['womensDay', 'secretaryDay', 'sustainabilityDay'],
  shop: ['valentine', 'easter', 'mothersDay', 'fathersDay', 'blackFriday', 'stNicholasEve', 'christmas'],
  agency: [],
  other: [],
}
