import { UnstyledButton } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { sectionGroups } from './parts/section-list.ts'
import type { Sections } from './use-sections.ts'
import classes from './tactic.module.css'

/** All parts of the tactic, with a mark where there is something to say. */
export const SectionNav = memo(function SectionNav({ sections }: { sections: Sections }) {
  const { t } = useTranslation('tactic')
  return (
    <nav className={classes.nav} aria-label={t('sections')}>
      {sectionGroups.map(({ group, sections: ids }) => (
        <div key={group} className={classes.navGroup}>
          <h2 className={classes.navTitle}>{t(`groups.${group}`)}</h2>
          {ids.map((id) => {
            const count = sections.remarksOf(id).length
            const isClashing = sections.clashing.includes(id)
            const isWrong = isClashing || sections.isWrong(id)
            return (
              <UnstyledButton
                key={id}
                className={classes.navItem ?? ''}
                data-open={sections.open.has(id)}
                onClick={() => sections.go(id)}
              >
                <span>{t(`section.${id}.name`)}</span>
                {isWrong ? (
                  <span
                    className={classes.markWrong}
                    role='img'
                    aria-label={t(isClashing ? 'save.clash' : 'mark.wrong')}
                  >
                    !
                  </span>
                ) : count > 0 ? (
                  <span className={classes.mark} role='img' aria-label={t('mark.remarks', { count })}>
                    {count}
                  </span>
                ) : null}
              </UnstyledButton>
            )
          })}
        </div>
      ))}
    </nav>
  )
})
