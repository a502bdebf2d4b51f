import { DomainError, statuses } from '@cadans/domain'
import { Button } from '@mantine/core'
import { CalendarDays } from 'lucide-react'
import { useLanguage } from '../../lib/language.ts'
import { lookupOf } from '../../shared/posts/post-lookup.ts'
import { PostRow } from '../../shared/posts/post-row.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Fold } from '../../ui/fold.tsx'
import { More } from '../../ui/form/more.tsx'
import { Section } from '../../ui/section.tsx'
import { CardsSkeleton, LinesSkeleton } from '../../ui/skeletons.tsx'
import list from '../../ui/list.module.css'
import { basisFixture } from '../basis-fixture.ts'
import { postFixture } from '../post-fixture.ts'
import classes from './controls.module.css'
import { hard, samples } from './samples.ts'

/** Cards, rows, and what stands where nothing is. */
export function Cards() {
  return (
    <>
      <Rows />
      <Section title='Nothing yet, on its way, and gone wrong'>
        <div className={classes.body}>
          <EmptyState
            icon={CalendarDays}
            title='Nothing here yet'
            text='What belongs here, and what to do first.'
            action={<Button variant='default'>The first step</Button>}
          />
          <LinesSkeleton />
          <CardsSkeleton cards={1} height={48} />
          <ErrorState error={new DomainError('result.twice')} onRetry={() => undefined} />
        </div>
      </Section>
      <Section
        title={hard.unbroken}
        count={120}
        badge={hard.unbroken}
        side={<Button size='compact-md'>Side</Button>}
      >
        <div className={classes.body}>
          <Fold title='A group of fields'>{hard.mixed}</Fold>
          <More label='Detail' hint='what is behind it'>
            {hard.mixed}
          </More>
        </div>
      </Section>
    </>
  )
}

function Rows() {
  const { language } = useLanguage()
  const basis = basisFixture()
  const lookup = basis.lookup ?? lookupOf(basis.strategy, basis.tactic)
  const titles = [samples[language].title, hard.unbroken, hard.mixed]
  return (
    <Section title='Posts as rows' count={statuses.length} hint='one in every status'>
      <div className={list.divided}>
        {statuses.map((status, index) => (
          <PostRow
            key={status}
            post={postFixture({
              id: `post-${index}`,
              status,
              title: status === 'open' ? '' : (titles[index % titles.length] ?? ''),
            })}
            lookup={lookup}
            isLate={status === 'making'}
          />
        ))}
      </div>
    </Section>
  )
}
