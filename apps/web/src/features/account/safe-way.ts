/** Where to go after signing in: a page of this product, or the beginning. A name of somebody else's server is none. */
export function safeWay(to: string | undefined): string {
  const isOwn = to !== undefined && /^\/(?![/\\])/.test(to)
  return isOwn ? to : '/'
}
