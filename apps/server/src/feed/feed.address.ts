/** Some calendar programs keep no longer address. */
const MOST_CHARACTERS = 256
const MOST_NAME = 60

/** A name that reads well in an address or as a file: lower case, ASCII, hyphens. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_NAME)
    .replace(/^-|-$/g, '')
  return slug === '' ? 'cadans' : slug
}

/** The secret address, which is shown once. @param publicUrl without a slash at the end */
export function feedUrl(publicUrl: string, token: string, workspaceName: string): string {
  const start = `${publicUrl}/feeds/${token}/`
  const room = Math.max(1, MOST_CHARACTERS - start.length - '.ics'.length)
  return `${start}${slugOf(workspaceName).slice(0, room)}.ics`
}
