import type { Guide } from '@cadans/domain'
import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Hint } from '../../../ui/form/hint.tsx'
import { LineList } from '../../../ui/form/line-list.tsx'
import { GrowingText } from '../../../ui/growing-text.tsx'
import { useTactic } from '../parts/tactic-context.ts'

/** A guide that stands beside the work: running text, what to do and what not, examples. */
export function GuideSection({ kind }: { kind: 'tone' | 'visual' }) {
  const { t } = useTranslation('tactic')
  const { tactic, patch, wrong } = useTactic()
  const key = kind === 'tone' ? 'toneOfVoice' : 'visualLanguage'
  const guide = tactic[key]

  function put(part: Partial<Guide>): void {
    patch({ [key]: { ...guide, ...part } })
  }

  return (
    <Stack gap='lg'>
      <Hint>{t(`guide.${kind}Hint`)}</Hint>
      <GrowingText
        label={t(`guide.${kind}Text`)}
        placeholder={t(`guide.${kind}Placeholder`)}
        value={guide.text}
        error={wrong(`${key}.text`)}
        minRows={3}
        maxRows={14}
        onChange={({ currentTarget }) => put({ text: currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing='lg'>
        <LineList
          label={t('guide.dos')}
          lines={guide.dos}
          wrong={(index) => wrong(`${key}.dos.${index}`)}
          onChange={(dos) => put({ dos })}
        />
        <LineList
          label={t('guide.donts')}
          lines={guide.donts}
          wrong={(index) => wrong(`${key}.donts.${index}`)}
          onChange={(donts) => put({ donts })}
        />
      </SimpleGrid>
      <LineList
        label={t('guide.examples')}
        lines={guide.examples}
        isLinks
        wrong={(index) => wrong(`${key}.examples.${index}`)}
        onChange={(examples) => put({ examples })}
      />
    </Stack>
  )
}
