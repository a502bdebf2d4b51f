import { closeDirections } from '@cadans/domain'
import type { InitOptions } from 'i18next'
import type { nl } from './nl/index.ts'
import type { Words } from './words.ts'

export type Namespace = keyof typeof nl
/** All namespaces of one language. */
export type Messages = Words<typeof nl>

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof nl
    returnNull: false
  }
}

/**
 * React escapes what it draws, and feed and CSV have their own rules. Only what would reach beyond its own place in a sentence is
 * mended here: a name that leaves a direction open would turn the words behind it.
 */
export const options = {
  defaultNS: 'common',
  fallbackLng: false,
  interpolation: { escape: closeDirections },
  returnNull: false,
} as const satisfies InitOptions
