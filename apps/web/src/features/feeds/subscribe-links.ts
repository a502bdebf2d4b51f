export interface SubscribeLinks {
  webcal: string
  google: string
  /** For accounts of an organisation, which sign in elsewhere than private ones. */
  outlookWork: string
  outlookHome: string
}

/** The ways to add a feed's address to a calendar program with one click. */
export function subscribeLinks(address: string, name: string): SubscribeLinks {
  const webcal = address.replace(/^https?:/, 'webcal:')
  const outlook = `calendar/0/addfromweb?url=${encodeURIComponent(address)}&name=${encodeURIComponent(name)}`
  return {
    webcal,
    google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
    outlookWork: `https://outlook.office.com/${outlook}`,
    outlookHome: `https://outlook.live.com/${outlook}`,
  }
}
