import { useTranslation } from 'react-i18next'
import { useCallback } from 'react'
import { readRefusal } from './refusal.ts'

/** The user's sentence for anything that failed: what happened, and what to do. */
export function useErrorSentence(): (error: unknown) => string {
  const { t } = useTranslation('errors')
  return useCallback(
    (error: unknown) => {
      const { code, params } = readRefusal(error)
      const { name, minutes } = params
      const by = code === 'row.stale' && typeof name === 'string' ? ` ${t('rowStaleBy', { name })}` : ''
      const again = typeof minutes === 'number' ? ` ${t('againIn', { minutes })}` : ''
      return `${t(code, params)}${by}${again}`
    },
    [t],
  )
}

/**
 * What is wrong with each field, ready for `form.setErrors` of @mantine/form.
 * The part of the input that holds the form (`row`, `patch`, `tactic`…) is taken off the paths.
 */
export function useFieldErrors(): (error: unknown, part?: string) => Record<string, string> {
  const { t, i18n } = useTranslation('fields')
  return useCallback(
    (error: unknown, part?: string) => {
      const start = part === undefined ? '' : `${part}.`
      return Object.fromEntries(
        readRefusal(error).fields.map(({ path, message }) => [
          path.startsWith(start) ? path.slice(start.length) : path,
          i18n.exists(`fields:${message}`) ? t(message as 'invalid') : t('invalid'),
        ]),
      )
    },
    [t, i18n],
  )
}
