import { createContext } from 'react'

/**
 * The shell gives its right column here; whichever room has something selected fills it. In a file of its own, so that the
 * shell does not carry the sheet of the phone.
 */
export const InspectorSlot = createContext<HTMLElement | null>(null)
