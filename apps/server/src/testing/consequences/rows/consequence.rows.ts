import type { Consequence } from '../consequence.ts'
import { groundworkRows } from './groundwork.rows.ts'
import { strategyRows } from './strategy.rows.ts'
import { tacticRows } from './tactic.rows.ts'

/** What a sentence promises belongs here with it, in the order in which the steps are read. */
export const consequences: readonly Consequence[] = [...strategyRows, ...groundworkRows, ...tacticRows]
