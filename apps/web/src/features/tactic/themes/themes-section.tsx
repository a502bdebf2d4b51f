import { normalized, THEME_COLOURS, type Theme } from '@cadans/domain'
import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { newId } from '../../../lib/new-id.ts'
import { useToasts } from '../../../lib/use-toasts.tsx'
import { ShareSliders } from '../../../ui/share-sliders.tsx'
import { AddButton } from '../parts/add-button.tsx'
import { Hint } from '../parts/hint.tsx'
import { useTactic } from '../tactic-context.ts'
import { ThemeDetail } from './theme-detail.tsx'

/** The colour that the fewest themes have. */
function freeColour(themes: readonly Theme[]): number {
  const counts = Array.from(
    { length: THEME_COLOURS },
    (_, colour) => themes.filter((one) => one.colour === colour).length,
  )
  return counts.indexOf(Math.min(...counts))
}

/** Themes and their shares, which always add up. */
export function ThemesSection() {
  const { t } = useTranslation('tactic')
  const { tactic, patch, wrong } = useTactic()
  const toasts = useToasts()
  const current = tactic.themes.filter(({ retired }) => !retired)

  /** Replaces the current themes and leaves retired ones where they are. */
  function put(next: readonly Theme[]): void {
    patch({ themes: [...next, ...tactic.themes.filter(({ retired }) => retired)] })
  }

  function add(): void {
    const share = current.length === 0 ? 1000 : Math.round(1000 / (current.length + 1))
    const theme: Theme = {
      id: newId(),
      name: t('themes.newName'),
      colour: freeColour(current),
      share,
      messageIds: [],
      formatIds: [],
      seasons: [],
      retired: false,
    }
    put(normalized([...current, theme]))
  }

  function retire(theme: Theme): void {
    const rest = normalized(current.filter(({ id }) => id !== theme.id))
    const gone = [...tactic.themes.filter(({ retired }) => retired), { ...theme, share: 0, retired: true }]
    patch({ themes: [...rest, ...gone] })
    toasts.told(t('themes.removed', { name: theme.name }))
  }

  const problem = wrong('themes')
  return (
    <Stack>
      <Hint>{current.length === 0 ? t('themes.empty') : t('themes.hint')}</Hint>
      {current.length > 0 && (
        <ShareSliders
          label={t('section.themes.name')}
          items={current.map(({ id, name, share, colour }) => ({
            id,
            label: name,
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
        />
      )}
      {problem !== undefined && (
        <Text c='var(--mantine-color-error)' size='sm'>
          {problem}
        </Text>
      )}
      <Stack gap={0}>
        {current.map((theme) => (
          <ThemeDetail
            key={theme.id}
            theme={theme}
            path={`themes.${tactic.themes.indexOf(theme)}`}
            onChange={(next) => put(current.map((one) => (one.id === theme.id ? next : one)))}
            onRemove={() => retire(theme)}
          />
        ))}
      </Stack>
      <AddButton label={t('themes.add')} onClick={add} isDisabled={current.length >= 20} />
    </Stack>
  )
}
