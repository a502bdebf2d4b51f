import { normalized, type Theme } from '@cadans/domain'
import { ActionIcon, Stack, Text } from '@mantine/core'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useToasts } from '../../../lib/use-toasts.tsx'
import { ShareSliders } from '../../../ui/share-sliders.tsx'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import { newTheme } from './new-theme.ts'
import { ThemeDetail } from './theme-detail.tsx'
import { ForChanging } from '../../../ui/read-only.tsx'

const MOST_THEMES = 20

/** Themes and their shares, which always add up; one theme at a time opens for detail. */
export function ThemesSection() {
  const { t } = useTranslation(['tactic', 'common'])
  const { tactic, patch, wrong } = useTactic()
  const toasts = useToasts()
  const [editedId, setEdited] = useState<string | null>(null)
  const current = tactic.themes.filter(({ retired }) => !retired)
  const pathOf = (theme: Theme) => `themes.${tactic.themes.indexOf(theme)}`
  // A theme with a wrong name stays open with its sentence, whichever is edited.
  const edited =
    current.find((theme) => wrong(`${pathOf(theme)}.name`) !== undefined) ??
    current.find(({ id }) => id === editedId)
  const problem = wrong('themes')

  /** Replaces the current themes and leaves retired ones where they are. */
  function put(next: readonly Theme[]): void {
    patch({ themes: [...next, ...tactic.themes.filter(({ retired }) => retired)] })
  }

  function add(): void {
    const theme = newTheme(current, t('themes.newName'))
    put(normalized([...current, theme]))
    setEdited(theme.id)
  }

  function retire(theme: Theme): void {
    const rest = normalized(current.filter(({ id }) => id !== theme.id))
    const gone = [...tactic.themes.filter(({ retired }) => retired), { ...theme, share: 0, retired: true }]
    patch({ themes: [...rest, ...gone] })
    toasts.told(t('themes.removed', { name: theme.name }))
  }

  return (
    <Stack>
      {current.length === 0 ? (
        <Hint>{t('themes.empty')}</Hint>
      ) : (
        <Hint>
          {t('themes.hint')} <ForChanging>{t('themes.moveHint')}</ForChanging>
        </Hint>
      )}
      {current.length > 0 && (
        <ShareSliders
          label={t('section.themes.name')}
          items={current.map(({ id, name, share, colour }) => ({
            id,
            label: name.trim() === '' ? t('common:untitled') : name,
            share,
            colour: `var(--theme-${colour})`,
          }))}
          onChange={(shares) =>
            put(
              current.map((theme) => ({
                ...theme,
                share: shares.find(({ id }) => id === theme.id)?.share ?? 0,
              })),
            )
          }
          renderEnd={({ id, label }) => (
            <ActionIcon
              variant={id === edited?.id ? 'light' : 'subtle'}
              color={id === edited?.id ? 'accent' : 'gray'}
              size={30}
              aria-label={t('themes.edit', { name: label })}
              aria-expanded={id === edited?.id}
              onClick={() => setEdited(id === edited?.id ? null : id)}
            >
              <Pencil size={15} aria-hidden />
            </ActionIcon>
          )}
        />
      )}
      {problem !== undefined && (
        <Text c='var(--mantine-color-error)' size='sm'>
          {problem}
        </Text>
      )}
      {edited !== undefined && (
        <ThemeDetail
          key={edited.id}
          theme={edited}
          path={pathOf(edited)}
          onChange={(next) => put(current.map((one) => (one.id === edited.id ? next : one)))}
          onRemove={() => retire(edited)}
        />
      )}
      <AddButton label={t('themes.add')} onClick={add} isDisabled={current.length >= MOST_THEMES} />
    </Stack>
  )
}
