import { createContext } from 'react'

/** Whether the fields below stand in a popover, whose lists have to lie in it too. */
export const PopoverFields = createContext(false)
