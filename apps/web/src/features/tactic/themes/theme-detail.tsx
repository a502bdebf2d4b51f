import type { Theme } from '@cadans/domain'
import { Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PickMany } from '../../../ui/form/pick-many.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { PostTally } from '../../../shared/posts/post-tally.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import { ColourPick } from './colour-pick.tsx'
import { SeasonMonths } from './season-months-strip.tsx'
import classes from '../../../ui/form/form.module.css'

export interface ThemeDetailProps {
  theme: Theme
  /** Dotted path in the tactic. */
  path: string
  onChange: (theme: Theme) => void
  onRemove: () => void
}

/** One theme: name, colour, what it carries, what it suits, and when. */
export function ThemeDetail({ theme, path, onChange, onRemove }: ThemeDetailProps) {
  const { t } = useTranslation('tactic')
  const { tactic, strategy, wrong } = useTactic()
  return (
    <div className={classes.card}>
      <div className={classes.line}>
        <TextInput
          aria-label={t('themes.name')}
          value={theme.name}
          error={wrong(`${path}.name`)}
          leftSection={
            <ColourPick
              name={theme.name}
              colour={theme.colour}
              onChange={(colour) => onChange({ ...theme, colour })}
            />
          }
          leftSectionWidth={38}
          onChange={({ currentTarget }) => onChange({ ...theme, name: currentTarget.value })}
        />
        <RemoveButton label={t('themes.remove', { name: theme.name })} onClick={onRemove} />
      </div>
      <PostTally list='themeIds' id={theme.id} name={theme.name} />
      {strategy.keyMessages.length > 0 && (
        <PickMany
          label={t('themes.messages')}
          options={strategy.keyMessages.map(({ id, text }) => ({ id, name: text }))}
          chosen={theme.messageIds}
          all={t('themes.allFit')}
          onChange={(messageIds) => onChange({ ...theme, messageIds })}
        />
      )}
      <PickMany
        label={t('themes.formats')}
        options={tactic.formats.filter(({ retired }) => !retired)}
        chosen={theme.formatIds}
        all={t('themes.allFit')}
        onChange={(formatIds) => onChange({ ...theme, formatIds })}
      />
      <Checkbox
        label={t('themes.tellsStories')}
        description={t('themes.tellsStoriesHint')}
        checked={theme.tellsStories ?? false}
        onChange={({ currentTarget }) => onChange({ ...theme, tellsStories: currentTarget.checked })}
      />
      <Checkbox
        label={t('themes.ownOnly')}
        description={t('themes.ownOnlyHint')}
        checked={theme.ownOnly ?? false}
        onChange={({ currentTarget }) => onChange({ ...theme, ownOnly: currentTarget.checked })}
      />
      <SeasonMonths seasons={theme.seasons} onChange={(seasons) => onChange({ ...theme, seasons })} />
    </div>
  )
}
