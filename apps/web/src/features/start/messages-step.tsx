import { Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type PrefilledLine, linesOf } from './start-draft.ts'
import type { StepProps } from './step-props.ts'
import { useTemplateWords } from './use-template-words.ts'
import classes from './start.module.css'

export function MessagesStep({ draft, change }: StepProps) {
  const { t } = useTranslation('start')
  const texts = linesOf(draft, useTemplateWords(draft.sector))
  return (
    <>
      <Lines
        legend={t('messages.messages')}
        nameOf={(number) => t('messages.message', { number })}
        lines={draft.messages}
        texts={texts.messages}
        onChange={(messages) => change({ messages })}
      />
      <Lines
        legend={t('messages.themes')}
        nameOf={(number) => t('messages.theme', { number })}
        lines={draft.themes}
        texts={texts.themes}
        onChange={(themes) => change({ themes })}
        withColours
      />
    </>
  )
}

interface LinesProps {
  legend: string
  nameOf: (number: number) => string
  lines: readonly PrefilledLine[]
  texts: readonly string[]
  onChange: (lines: PrefilledLine[]) => void
  withColours?: boolean
}

function Lines({ legend, nameOf, lines, texts, onChange, withColours = false }: LinesProps) {
  const { t } = useTranslation('start')
  function set(index: number, part: Partial<PrefilledLine>): void {
    onChange(lines.map((line, at) => (at === index ? { ...line, ...part } : line)))
  }
  return (
    <fieldset className={withColours ? classes.twoColumns : classes.lines}>
      <legend>{legend}</legend>
      {lines.map(({ isKept }, index) => {
        const text = texts[index] ?? ''
        return (
          <div key={index} className={classes.line}>
            <Checkbox
              checked={isKept}
              aria-label={t('messages.keep', { text })}
              onChange={(event) => set(index, { isKept: event.currentTarget.checked })}
            />
            {withColours && (
              <span className={classes.dot} style={{ background: `var(--theme-${index})` }} aria-hidden />
            )}
            <TextInput
              aria-label={nameOf(index + 1)}
              value={text}
              maxLength={200}
              disabled={!isKept}
              onChange={(event) => set(index, { text: event.currentTarget.value })}
              classNames={{ root: classes.grow ?? '', input: isKept ? '' : (classes.struck ?? '') }}
            />
          </div>
        )
      })}
    </fieldset>
  )
}
