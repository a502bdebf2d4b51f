import { useWorkspace } from '../../lib/workspace.ts'
import { useWords } from '../../lib/use-words.ts'
import { SectionCard } from './section-card.tsx'
import { answeredSections } from './parts/answered-sections.ts'
import { sectionGroups } from './parts/section-list.ts'
import { summaries } from './parts/summaries.ts'
import { useTactic } from './parts/tactic-context.ts'
import type { Sections } from './use-sections.ts'
import classes from './tactic.module.css'

/** The sections as cards: what is chosen in a line, opened for detail. */
export function SectionCards({ sections }: { sections: Sections }) {
  const t = useWords()
  const { language, today } = useWorkspace()
  const { basis } = useTactic()
  return sectionGroups.map(({ group, sections: ids }) => (
    <section key={group} className={classes.group} aria-label={t(`tactic:groups.${group}`)}>
      <h2 className={classes.groupTitle}>{t(`tactic:groups.${group}`)}</h2>
      <div className={classes.cards}>
        {ids.map((id) => (
          <SectionCard
            key={id}
            id={id}
            summary={summaries[id]({ basis, t, language, today })}
            isAnswered={answeredSections[id](basis, today)}
            isOpen={sections.open.has(id)}
            onToggle={sections.toggle}
            remarks={sections.remarksOf(id)}
            isWrong={sections.isWrong(id)}
            isClashing={sections.clashing.includes(id)}
          />
        ))}
      </div>
    </section>
  ))
}
