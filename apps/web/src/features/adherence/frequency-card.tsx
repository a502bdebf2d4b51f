import type { Id, LocalDate } from '@cadans/domain'
import type { FrequencyCell } from '@cadans/planner'
import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate, formatPosts, formatWeekNumber } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { BulletBar } from '../../ui/bullet-bar.tsx'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import type { PostLookup } from '../posts/post-lookup.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { Section } from '../today/section.tsx'
import { byRow, sumOf } from './matrix.ts'
import type { OpenBehind } from './posts-behind.tsx'
import classes from './results.module.css'

interface Props {
  cells: readonly FrequencyCell[]
  lookup: PostLookup
  onOpen: OpenBehind
}

/** A row a channel, a column a week, each cell target, planned and published: a table that is also the chart. */
export function FrequencyCard({ cells, lookup, onOpen }: Props) {
  const { t } = useTranslation('adherence')
  const { language } = useWorkspace()
  const { rows, weeks } = byRow(cells, ({ channelId }) => channelId)
  const order = [...lookup.channels.keys()]
  const sorted = [...rows].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))

  return (
    <Section title={t('frequency')} side={<Legend />}>
      <ScrollRegion label={t('frequency')}>
        <table className={classes.matrix}>
          <thead>
            <tr>
              <th scope='col'>{t('channel')}</th>
              {weeks.map((week) => (
                <WeekHead key={week} week={week} />
              ))}
              {weeks.length > 1 && <th scope='col'>{t('total')}</th>}
            </tr>
          </thead>
          <tbody>
            {sorted.map(([channelId, ofChannel]) => {
              const channel = lookup.channels.get(channelId)
              const name = channel?.name ?? ''
              return (
                <tr key={channelId}>
                  <th scope='row'>
                    <span className={classes.rowName}>
                      {channel && <ChannelMark platform={channel.platform} />}
                      {name}
                    </span>
                  </th>
                  {weeks.map((week) => {
                    const cell = ofChannel.get(week)
                    if (cell === undefined) return <td key={week}>·</td>
                    const figures = figuresOf(cell)
                    const label = t('cell', {
                      name,
                      week: formatWeekNumber(week),
                      ...figures,
                      target: formatPosts(cell.target, language),
                    })
                    return (
                      <FrequencyFigure
                        key={week}
                        {...figures}
                        target={cell.target}
                        label={label}
                        onOpen={() => onOpen({ title: label, postIds: idsOf([cell]) })}
                      />
                    )
                  })}
                  {weeks.length > 1 && <Total name={name} cells={[...ofChannel.values()]} onOpen={onOpen} />}
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  )
}

function figuresOf(cell: FrequencyCell): { published: number; planned: number; open: number } {
  return { published: cell.published.count, planned: cell.planned.count, open: cell.open.count }
}

function idsOf(cells: readonly FrequencyCell[]): Id[] {
  return cells.flatMap(({ published, planned, open }) => [
    ...published.postIds,
    ...planned.postIds,
    ...open.postIds,
  ])
}

function Total({
  name,
  cells,
  onOpen,
}: {
  name: string
  cells: readonly FrequencyCell[]
  onOpen: OpenBehind
}) {
  const { t } = useTranslation('adherence')
  const { language } = useWorkspace()
  const figures = {
    published: sumOf(cells, ({ published }) => published.count),
    planned: sumOf(cells, ({ planned }) => planned.count),
    open: sumOf(cells, ({ open }) => open.count),
  }
  const target = sumOf(cells, (cell) => cell.target)
  const label = t('cellTotal', { name, ...figures, target: formatPosts(target, language) })
  return (
    <FrequencyFigure
      {...figures}
      target={target}
      label={label}
      onOpen={() => onOpen({ title: label, postIds: idsOf(cells) })}
    />
  )
}

interface FigureProps {
  published: number
  planned: number
  open: number
  /** Thousandths of a post. */
  target: number
  label: string
  onOpen: () => void
}

function FrequencyFigure({ published, planned, open, target, label, onOpen }: FigureProps) {
  const { language } = useWorkspace()
  return (
    <td>
      <UnstyledButton className={classes.figure} onClick={onOpen}>
        <span className={classes.count}>
          <b>{published + planned}</b> / {formatPosts(target, language)}
        </span>
        <BulletBar published={published} planned={planned} open={open} target={target / 1000} />
        <VisuallyHidden>{label}</VisuallyHidden>
      </UnstyledButton>
    </td>
  )
}

export function WeekHead({ week }: { week: LocalDate }) {
  const { t } = useTranslation('adherence')
  const { language } = useWorkspace()
  const number = formatWeekNumber(week)
  return (
    <th scope='col'>
      <abbr title={t('weekFull', { week: number, date: formatDate(week, language, 'long') })}>
        {t('week', { week: number })}
      </abbr>
    </th>
  )
}

function Legend() {
  const { t } = useTranslation('adherence')
  return (
    <ul className={classes.legend}>
      {(['published', 'planned', 'open', 'target'] as const).map((key) => (
        <li key={key}>
          <span className={classes.sample} data-kind={key} aria-hidden />
          {t(`legend.${key}`)}
        </li>
      ))}
    </ul>
  )
}
