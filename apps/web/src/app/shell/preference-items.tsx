import { languages, languageTable } from '@cadans/domain'
import { Menu, useMantineColorScheme } from '@mantine/core'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../lib/language.ts'

const schemes = ['light', 'dark', 'auto'] as const

/** Language and appearance of this device, as items of a menu. */
export function PreferenceItems() {
  const { t } = useTranslation('shell')
  const { language, setLanguage } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <>
      <Menu.Label>{t('language')}</Menu.Label>
      {languages.map((one) => (
        <Menu.Item
          key={one}
          lang={one}
          onClick={() => void setLanguage(one)}
          rightSection={one === language && <Check size={15} />}
          aria-current={one === language}
        >
          {languageTable[one].name}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Label>{t('appearance')}</Menu.Label>
      {schemes.map((scheme) => (
        <Menu.Item
          key={scheme}
          onClick={() => setColorScheme(scheme)}
          rightSection={scheme === colorScheme && <Check size={15} />}
          aria-current={scheme === colorScheme}
        >
          {t(`scheme.${scheme}`)}
        </Menu.Item>
      ))}
    </>
  )
}
