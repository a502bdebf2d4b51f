/** Where a user is signed in. better-auth keeps this table; only those columns stand here that ours read or write. */
export interface SessionsTable {
  id: string
  userId: string
}
