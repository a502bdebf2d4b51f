import type { Id } from '@cadans/domain'
import { useState } from 'react'
import { newId } from './new-id.ts'

export interface AskedIds {
  /** The id under which a row is asked for: as long as no answer came, the same for the same asking, so that it is made once. */
  idFor: (asked: string) => Id
  answered: (asked: string) => void
}

/** Ids for rows that are about to be made, remembered for as long as it is not known whether they were. */
export function useAskedIds(): AskedIds {
  const [ids] = useState(createAskedIds)
  return ids
}

function createAskedIds(): AskedIds {
  const open = new Map<string, Id>()
  return {
    idFor: (asked) => {
      const id = open.get(asked) ?? newId()
      open.set(asked, id)
      return id
    },
    answered: (asked) => void open.delete(asked),
  }
}
