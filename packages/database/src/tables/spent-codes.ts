/** A code of a second step that was tried: no code is tried twice. Kept for as long as a code could be right. */
export interface SpentCodesTable {
  user_id: string
  /** SHA-256, hexadecimal. */
  code_hash: string
  spent_at: string
}
