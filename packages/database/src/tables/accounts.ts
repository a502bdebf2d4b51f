/** How a user signs in. better-auth keeps this table; only those columns stand here that ours read or write. */
export interface AccountsTable {
  id: string
  accountId: string
  providerId: string
  userId: string
  password: string | null
  createdAt: string
  updatedAt: string
}
