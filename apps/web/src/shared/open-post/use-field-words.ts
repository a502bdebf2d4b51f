import { origins, type PostPatch, statuses } from '@cadans/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatMoney, localeOf } from '../../lib/format.ts'
import type { Outputs } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { useOpenPost } from './editor-context.ts'
import { fieldTables, nameIn, type NamingField } from '../posts/post-options.ts'

type Value = Outputs['post']['states'][number]['differences'][number]['before']

interface FieldWords {
  labelOf: (field: keyof PostPatch) => string
  valueOf: (field: keyof PostPatch, value: Value | undefined) => string
}

/** A field's name without what says how it is kept: the words of `themeId` are those of `theme`. */
type Label<Field extends string> = Field extends `${infer Name}Id` | `${infer Name}Cents` ? Name : Field

/** The key of a field's name. */
export function labelOf(field: keyof PostPatch) {
  return `field.${field.replace(/(?:Id|Cents)$/, '') as Label<keyof PostPatch>}` as const
}

/** How the fields of a post are called, and what they say in words instead of ids, codes and cents. */
export function useFieldWords(): FieldWords {
  const { t } = useTranslation('posts')
  return { labelOf: (field) => t(labelOf(field)), valueOf: useValue() }
}

/** Which fields were saved, in a sentence: "Titel en tekst bewaard". */
export function useSavedSentence(): (fields: readonly (keyof PostPatch)[]) => string {
  const { t } = useTranslation('posts')
  const { language } = useWorkspace()
  return useCallback(
    (fields) => {
      const names = fields.map((field, index) => {
        const name = t(labelOf(field))
        return index === 0 ? name : name.charAt(0).toLocaleLowerCase() + name.slice(1)
      })
      return t('inspector.saved', { what: new Intl.ListFormat(localeOf(language)).format(names) })
    },
    [t, language],
  )
}

/** A value in words; what a row is called that is gone by now, nobody knows. */
function useValue(): FieldWords['valueOf'] {
  const { t } = useTranslation(['posts', 'words'])
  const { language } = useWorkspace()
  const { lookup } = useOpenPost().basis
  return (field, value) => {
    if (value === undefined || value === null || value === '') return t('history.nothing')
    if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no')
    if (typeof value === 'number') return formatMoney(value, language)
    if (field in fieldTables) return nameIn(lookup, field as NamingField, value) ?? t('history.nothing')
    if (field === 'date' || field === 'deadline') return formatDate(value, language)
    const status = statuses.find((one) => field === 'status' && one === value)
    if (status !== undefined) return t(`words:status.${status}`)
    const origin = origins.find((one) => field === 'origin' && one === value)
    return origin === undefined ? value : t(`words:origin.${origin}`)
  }
}
