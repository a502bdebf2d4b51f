import { createContext, type ReactNode } from 'react'

/** What stands beside every page's title, such as that this is an example; the shell fills it, the head of a page draws it. */
export const PageMark = createContext<ReactNode>(null)
