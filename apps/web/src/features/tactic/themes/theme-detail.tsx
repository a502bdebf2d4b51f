import type { Theme } from '@cadans/domain'
import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { More } from '../parts/more.tsx'
import { PickMany } from '../parts/pick-many.tsx'
import { RemoveButton } from '../parts/remove-button.tsx'
import { useTactic } from '../tactic-context.ts'
import { ColourPick } from './colour-pick.tsx'
import { SeasonMonths } from './season-months-strip.tsx'
import classes from '../parts/parts.module.css'

export interface ThemeDetailProps {
  theme: Theme
  /** Dotted path in the tactic. */
  path: string
  onChange: (theme: Theme) => void
  onRemove: () => void
}

/** Name and colour of a theme; what it carries, suits and when, behind "more". */
export function ThemeDetail({ theme, path, onChange, onRemove }: ThemeDetailProps) {
  const { t } = useTranslation('tactic')
  const { tactic, strategy, wrong } = useTactic()
  const messages = strategy.keyMessages.map(({ id, text }) => ({ id, name: text }))
  const formats = tactic.formats.filter(({ retired }) => !retired)
  return (
    <div className={classes.row}>
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
      <More label={t('themes.more')} hint={theme.seasons.length > 0 ? t('themes.seasonMarks') : undefined}>
        <SeasonMonths seasons={theme.seasons} onChange={(seasons) => onChange({ ...theme, seasons })} />
        {messages.length > 0 && (
          <PickMany
            label={t('themes.messages')}
            options={messages}
            chosen={theme.messageIds}
            all={t('themes.allFit')}
            onChange={(messageIds) => onChange({ ...theme, messageIds })}
          />
        )}
        <PickMany
          label={t('themes.formats')}
          options={formats}
          chosen={theme.formatIds}
          all={t('themes.allFit')}
          onChange={(formatIds) => onChange({ ...theme, formatIds })}
        />
      </More>
    </div>
  )
}
