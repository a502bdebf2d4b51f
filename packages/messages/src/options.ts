import { closeDirections, type ErrorCode, type FieldCode } from '@cadans/domain'
import type { InitOptions } from 'i18next'
import type { ByCode } from './by-code.ts'
import type { Part } from './part.ts'
import type { nl } from './written/nl.ts'
import type { Parameters } from './written/parameters.ts'

/** A code without its sentence does not compile. */
type Coded<Folder extends { errors: ByCode<ErrorCode>; fields: ByCode<FieldCode> }> = Folder

/** All namespaces of one language. */
export type Messages = Coded<typeof nl>
export type Namespace = keyof Messages
/** What a folder holds, which may be less than all. */
export type Folder = Part<Messages>

/** Sentences that show which parameters they take: a file of words says to TypeScript only that they are text. */
type Told<Tree, Path extends string> = {
  readonly [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Path}${Key}` extends keyof Parameters
      ? Parameters[`${Path}${Key}`]
      : string
    : Told<Tree[Key], `${Path}${Key}.`>
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: { readonly [Name in Namespace]: Told<Messages[Name], `${Name}:`> }
    returnNull: false
  }
}

/**
 * React escapes what it draws, and feed and CSV have their own rules. Only what would reach beyond its own place in a sentence is
 * mended here: a name that leaves a direction open would turn the words behind it.
 */
export const options = {
  defaultNS: 'common',
  // Only where English was loaded too, which it is for a language that lacks sentences.
  fallbackLng: 'en',
  interpolation: { escape: closeDirections },
  returnNull: false,
} as const satisfies InitOptions
