/** Where a user is signed in. better-auth keeps this table; only those columns stand here that ours read or write. */
export interface SessionsTable {
  id: string
  userId: string
  /** A moment as the engine hands it over: its text, or a Date. */
  createdAt: string | Date
  userAgent: string | null
}
