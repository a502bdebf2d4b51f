/** The one address by which a user chooses a new password, while there is one. */
export interface PasswordResetsTable {
  user_id: string
  /** SHA-256 of the token, hexadecimal; the token itself is kept nowhere. */
  token_hash: string
  expires_at: string
}
