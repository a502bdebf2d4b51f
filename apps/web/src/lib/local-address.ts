/** Whether only this machine can open the address, so that nobody and no program elsewhere can. */
export function isLocalOnly(address: string): boolean {
  const { hostname } = new URL(address)
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
}
