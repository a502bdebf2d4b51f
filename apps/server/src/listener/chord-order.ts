import type { LocalDate } from '@cadans/domain'
import type { ChordMeasure, ChordPost } from '@cadans/insight'

/** What a chord comes from. */
export interface ChordOrder {
  posts: readonly ChordPost[]
  measure: ChordMeasure
  today: LocalDate
}

/** The same for a thread. */
export interface PackedChordOrder extends Omit<ChordOrder, 'posts'> {
  portions: readonly ArrayBuffer[]
}
