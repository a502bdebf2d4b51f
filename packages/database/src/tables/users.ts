/** An account of the installation. better-auth keeps this table; only those columns stand here that ours read or write. */
export interface UsersTable {
  id: string
  name: string
  /** In small letters. */
  email: string
  emailVerified: boolean | number
  createdAt: string
  updatedAt: string
}
