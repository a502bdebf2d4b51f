import type { Horizon, Id } from '@cadans/domain'
import type { FrequencyCell } from '@cadans/planner'
import { useTranslation } from 'react-i18next'
import { formatPosts, formatWeekNumber } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { BulletBar } from '../../ui/bullet-bar.tsx'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { Section } from '../../ui/section.tsx'
import { byRow, sumOf } from './matrix.ts'
import { FigureButton } from './figure-button.tsx'
import type { Behind, OpenBehind } from '../../shared/posts/posts-behind.tsx'
import { WeekHead } from './week-head.tsx'
import list from '../../ui/list.module.css'
import classes from './results.module.css'

interface Props {
  cells: readonly FrequencyCell[]
  horizon: Horizon
  lookup: PostLookup
  onOpen: OpenBehind
}

/** A row a channel, a column a week, each cell target, planned and published: a table that is also the chart. */
export function FrequencyCard({ cells, horizon, lookup, onOpen }: Props) {
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
                <WeekHead key={week} week={week} horizon={horizon} />
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
                    const behind = {
                      title: t('cellName', { name, week: formatWeekNumber(week) }),
                      figures: t('figures', { ...figures, target: formatPosts(cell.target, language) }),
                      postIds: idsOf([cell]),
                    }
                    return (
                      <FrequencyFigure
                        key={week}
                        {...figures}
                        target={cell.target}
                        behind={behind}
                        onOpen={onOpen}
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
  const behind = {
    title: t('totalName', { name }),
    figures: t('figures', { ...figures, target: formatPosts(target, language) }),
    postIds: idsOf(cells),
  }
  return <FrequencyFigure {...figures} target={target} behind={behind} onOpen={onOpen} />
}

interface FigureProps {
  published: number
  planned: number
  open: number
  /** Thousandths of a post. */
  target: number
  behind: Behind
  onOpen: OpenBehind
}

function FrequencyFigure({ published, planned, open, target, behind, onOpen }: FigureProps) {
  const { language } = useWorkspace()
  return (
    <td>
      <FigureButton behind={behind} onOpen={onOpen}>
        <span className={classes.count}>
          <b>{published + planned}</b> / {formatPosts(target, language)}
        </span>
        <BulletBar published={published} planned={planned} open={open} target={target / 1000} />
      </FigureButton>
    </td>
  )
}

function Legend() {
  const { t } = useTranslation('adherence')
  return (
    <ul className={list.legend}>
      {(['published', 'planned', 'open', 'target'] as const).map((key) => (
        <li key={key}>
          <span className={classes.sample} data-kind={key} aria-hidden />
          {t(`legend.${key}`)}
        </li>
      ))}
    </ul>
  )
}
