import type { Id } from '@cadans/domain'

const KEY = 'cadans.workspace'

/** Opened again when somebody comes to `/`. */
export function rememberWorkspace(id: Id): void {
  localStorage.setItem(KEY, id)
}

export function forgetWorkspace(): void {
  localStorage.removeItem(KEY)
}

/** The workspace to open: the last one on this device if it still exists, else the first that is there. */
export function chooseWorkspace<T extends { id: Id }>(workspaces: readonly T[]): T | undefined {
  const last = localStorage.getItem(KEY)
  return workspaces.find(({ id }) => id === last) ?? workspaces[0]
}
