import { useState } from 'react'

/** Whether something was wanted once: what is fetched late stays drawn afterwards, so that it can close with grace and give focus back. */
export function useEver(isWanted: boolean): boolean {
  const [was, setWas] = useState(isWanted)
  if (isWanted && !was) setWas(true)
  return was || isWanted
}
