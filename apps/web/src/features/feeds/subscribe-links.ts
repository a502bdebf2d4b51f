export interface SubscribeLinks {
  webcal: string
  google: string
  outlook: string
}

/** The ways to add a feed's address to a calendar program with one click. */
export function subscribeLinks(address: string, name: string): SubscribeLinks {
  const webcal = address.replace(/^https?:/, 'webcal:')
  return {
    webcal,
    google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(address)}&name=${encodeURIComponent(name)}`,
  }
}
