/** The accounts that keep backups, restore and the list of accounts, whatever they own in workspaces. */
export interface InstallationOwnersTable {
  user_id: string
}
