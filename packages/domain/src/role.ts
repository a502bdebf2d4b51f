/** What a member may do, from the least to the most: each may what those before it may. */
export const roles = ['viewer', 'contributor', 'planner', 'owner'] as const
export type Role = (typeof roles)[number]

/** Whether a role may do what asks for at least another one. */
export function isAtLeast(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least)
}
