/** Every time zone of this browser, and the one in use should the browser call it by another name. */
export function zoneChoices(used: string): string[] {
  const known = Intl.supportedValuesOf('timeZone')
  return known.includes(used) ? known : [used, ...known]
}
