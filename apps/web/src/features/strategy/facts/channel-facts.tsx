import { functionsThat, type Platform, platformFunctions, audienceFindings, userCounts } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate, formatPeople } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { More } from '../../../ui/form/more.tsx'
import { FactLine, UseLine } from './use-line.tsx'
import { useMeasuredName } from './use-measured-name.ts'

/** What is known of a platform: who uses it in the country of the workspace, and what an organisation can do there. */
export function ChannelFacts({ platform }: { platform: Platform }) {
  const { t } = useTranslation('groundwork')
  const nameOf = useMeasuredName()
  const { workspace, language } = useWorkspace()
  const isHere = ({ country }: { country: string }) => country === workspace.country
  const counts = userCounts.filter((one) => isHere(one) && one.platform === platform)
  const findings = audienceFindings.filter((one) => isHere(one) && one.shares[platform] !== undefined)
  if (counts.length + findings.length + Object.keys(platformFunctions[platform]).length === 0) return null
  return (
    <More label={t('facts.title')}>
      {counts.map(({ people, ageFrom, study }) => (
        <FactLine
          key={study.year}
          text={t('facts.count', {
            people: formatPeople(people, language),
            from: String(ageFrom),
            platform: nameOf(platform),
            study: study.name,
            year: String(study.year),
          })}
          study={study}
        />
      ))}
      {findings.map((finding) => (
        <UseLine key={`${finding.ageFrom} ${finding.measure}`} finding={finding} only={platform} />
      ))}
      <PlatformFunctions platform={platform} />
    </More>
  )
}

function PlatformFunctions({ platform }: { platform: Platform }) {
  const { t } = useTranslation('groundwork')
  const { language } = useWorkspace()
  const listed = (has: 'yes' | 'some' | 'no') =>
    new Intl.ListFormat(language).format(
      functionsThat(platform, has).map((name) => t(`facts.function.${name}`)),
    )
  const [has, some, lacks] = [listed('yes'), listed('some'), listed('no')]
  const dated = Object.values(platformFunctions[platform])[0]?.dated
  if (dated === undefined) return null
  return (
    <Text size='sm' c='dimmed'>
      {has !== '' && t('facts.has', { functions: has })} {some !== '' && t('facts.some', { functions: some })}{' '}
      {lacks !== '' && t('facts.lacks', { functions: lacks })}{' '}
      {t('facts.readOn', { date: formatDate(dated, language, 'words') })}
    </Text>
  )
}
