import { type Platform, platforms, type Study, type AudienceFinding } from '@cadans/domain'
import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate, formatShare } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { useMeasuredName } from './use-measured-name.ts'

/** A figure in a sentence, with a way to where it was read. */
export function FactLine({ text, study }: { text: string; study: Study }) {
  const { t } = useTranslation('groundwork')
  const { language } = useWorkspace()
  const { name, year, source, dated } = study
  const named = { study: name, year: String(year), date: formatDate(dated, language, 'words') }
  return (
    <Text size='sm' c='dimmed'>
      {text}{' '}
      <Anchor
        underline='always'
        href={source}
        target='_blank'
        rel='noreferrer noopener'
        aria-label={t('facts.sourceOf', named)}
      >
        {t('facts.source')}
      </Anchor>
    </Text>
  )
}

/** What part of the people of some ages use platforms, or the one that is asked for. */
export function UseLine({ finding, only }: { finding: AudienceFinding; only?: Platform }) {
  const { t } = useTranslation('groundwork')
  const nameOf = useMeasuredName()
  const { language } = useWorkspace()
  const { country, ageFrom, ageUntil, measure, shares, study } = finding
  const told = platforms.flatMap((platform) => {
    const share = shares[platform]
    if (share === undefined || (only !== undefined && only !== platform)) return []
    const named = { platform: nameOf(platform), share: formatShare(share, language) }
    return [{ share, text: t('facts.share', named) }]
  })
  const listed = told.toSorted((one, other) => other.share - one.share).map(({ text }) => text)
  const ages = { from: String(ageFrom), until: String(ageUntil) }
  const text = t(`facts.${measure}`, {
    people: t(`facts.people_${country}`, ages),
    shares: new Intl.ListFormat(language).format(listed),
    study: study.name,
    year: String(study.year),
  })
  return <FactLine text={text} study={study} />
}
