import { languages, languageTable } from '@cadans/domain'
import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Check, CircleUser, Ellipsis, History, LayoutGrid, Rss, Settings } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../lib/language.ts'
import { useWorkspace } from '../../lib/workspace.ts'

const schemes = ['light', 'dark', 'auto'] as const

interface Props {
  onHistory: () => void
  className: string
  /** On a phone the pages of the rail's foot are in this menu too. */
  withPages?: boolean
}

/** Language and appearance of this device. */
export function PreferencesMenu({ onHistory, className, withPages = false }: Props) {
  const { t } = useTranslation(['shell', 'words', 'account', 'overview'])
  const { language, setLanguage } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { workspaceId } = useWorkspace()
  const params = { workspaceId }
  return (
    <Menu position={withPages ? 'top-end' : 'right-end'} width={230}>
      <Menu.Target>
        <UnstyledButton className={className} aria-label={t('menu')}>
          <Ellipsis size={withPages ? 19 : 17} strokeWidth={1.8} aria-hidden />
          {withPages && <span>{t('menu')}</span>}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {withPages && (
          <>
            <Menu.Item
              leftSection={<Rss size={15} />}
              renderRoot={(props) => <Link to='/w/$workspaceId/feeds' params={params} {...props} />}
            >
              {t('feeds')}
            </Menu.Item>
            <Menu.Item leftSection={<History size={15} />} onClick={onHistory}>
              {t('history')}
            </Menu.Item>
            <Menu.Item
              leftSection={<Settings size={15} />}
              renderRoot={(props) => <Link to='/w/$workspaceId/settings' params={params} {...props} />}
            >
              {t('settings')}
            </Menu.Item>
            <Menu.Item
              leftSection={<LayoutGrid size={15} />}
              renderRoot={(props) => <Link to='/overview' {...props} />}
            >
              {t('overview:all')}
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        <Menu.Item
          leftSection={<CircleUser size={15} />}
          renderRoot={(props) => <Link to='/w/$workspaceId/account' params={params} {...props} />}
        >
          {t('account:menu')}
        </Menu.Item>
        <Menu.Divider />
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
      </Menu.Dropdown>
    </Menu>
  )
}
