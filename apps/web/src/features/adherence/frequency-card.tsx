import type { Horizon, Id } from '@cadans/domain'
import type { FrequencyCell } from '@cadans/planner'
import { useTranslation } from 'react-i18next'
import { formatPosts, formatWeekNumber } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { Section } from '../../ui/section.tsx'
import { type BlockKind, blockKinds, blocksOf, type WeekBlocks } from './blocks.ts'
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

/** A row a channel, a column a week, a block a post: a table that is also the chart. */
export function FrequencyCard({ cells, horizon, lookup, onOpen }: Props) {
  const { t } = useTranslation('adherence')
  const { today } = useWorkspace()
  const { rows, weeks } = byRow(cells, ({ channelId }) => channelId)
  const order = [...lookup.channels.keys()]
  const sorted = [...rows]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([channelId, ofChannel]) => {
      const own = [...ofChannel.values()]
      return { channelId, cells: own, blocks: blocksOf(own, today) }
    })
  const kinds = new Set(sorted.flatMap(({ blocks }) => blocks.flatMap((week) => week.blocks)))
  return (
    <Section title={t('frequency')} side={<Legend kinds={kinds} />}>
      <ScrollRegion label={t('frequency')}>
        <table className={classes.matrix} data-many={weeks.length > 6 || undefined}>
          <thead>
            <tr>
              <th scope='col'>{t('channel')}</th>
              {weeks.map((week) => (
                <WeekHead key={week} week={week} horizon={horizon} />
              ))}
              {weeks.length > 1 && (
                <th scope='col' className={classes.sum}>
                  {t('total')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <ChannelRow key={row.channelId} {...row} weeks={weeks} lookup={lookup} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  )
}

interface RowProps {
  channelId: Id
  cells: readonly FrequencyCell[]
  blocks: readonly WeekBlocks[]
  weeks: readonly string[]
  lookup: PostLookup
  onOpen: OpenBehind
}

function ChannelRow({ channelId, cells, blocks, weeks, lookup, onOpen }: RowProps) {
  const { t } = useTranslation('adherence')
  const figuresIn = useFigures()
  const channel = lookup.channels.get(channelId)
  const name = channel?.name ?? ''
  const done = sumOf(blocks, (week) => week.done)
  const wanted = sumOf(blocks, (week) => week.wanted)
  return (
    <tr>
      <th scope='row'>
        <span className={classes.rowName}>
          {channel && <ChannelMark platform={channel.platform} />}
          <span className={classes.channelName}>{name}</span>
        </span>
      </th>
      {weeks.map((week) => {
        const own = blocks.find((one) => one.week === week)
        const cell = cells.find((one) => one.week === week)
        if (own === undefined || cell === undefined) return <td key={week}>·</td>
        const title = t('cellName', { name, week: formatWeekNumber(week) })
        return (
          <td key={week}>
            <FigureButton behind={{ title, ...figuresIn([cell]) }} onOpen={onOpen}>
              <Blocks kinds={own.blocks} />
            </FigureButton>
          </td>
        )
      })}
      {weeks.length > 1 && (
        <td className={classes.sum}>
          <FigureButton behind={{ title: t('totalName', { name }), ...figuresIn(cells) }} onOpen={onOpen}>
            <DoneOfWanted done={done} wanted={wanted} />
          </FigureButton>
        </td>
      )}
    </tr>
  )
}

function DoneOfWanted({ done, wanted }: { done: number; wanted: number }) {
  const { t } = useTranslation('adherence')
  return (
    <span className={classes.count}>
      <b>{done}</b> {t('ofWanted', { wanted })}
    </span>
  )
}

/** More than this in a week is said in a figure: nobody counts twenty blocks. */
const MOST_BLOCKS = 14

function Blocks({ kinds }: { kinds: readonly BlockKind[] }) {
  if (kinds.length > MOST_BLOCKS) {
    const done = kinds.filter((kind) => kind !== 'short' && kind !== 'open').length
    return (
      <span className={classes.count} aria-hidden>
        <b>{done}</b> / {kinds.length}
      </span>
    )
  }
  return (
    <span className={classes.blocks} aria-hidden>
      {numbered(kinds).map(({ kind, name }) => (
        <span key={name} className={classes.block} data-kind={kind} />
      ))}
    </span>
  )
}

/** Blocks by name: those of one kind are all alike. */
function numbered(kinds: readonly BlockKind[]): { kind: BlockKind; name: string }[] {
  return kinds.map((kind, at) => ({ kind, name: `${kind} ${at}` }))
}

/** What stands behind cells, in words and by id. The tactic's part of a post is said here, and nowhere in sight. */
function useFigures(): (cells: readonly FrequencyCell[]) => Omit<Behind, 'title'> {
  const { t } = useTranslation('adherence')
  const { language } = useWorkspace()
  return (cells) => ({
    figures: t('figures', {
      published: sumOf(cells, ({ published }) => published.count),
      planned: sumOf(cells, ({ planned }) => planned.count),
      open: sumOf(cells, ({ open }) => open.count),
      target: formatPosts(
        sumOf(cells, ({ target }) => target),
        language,
      ),
    }),
    postIds: cells.flatMap(({ published, planned, open }) => [
      ...published.postIds,
      ...planned.postIds,
      ...open.postIds,
    ]),
  })
}

/** What the blocks in sight stand for. */
function Legend({ kinds }: { kinds: ReadonlySet<BlockKind> }) {
  const { t } = useTranslation('adherence')
  return (
    <ul className={list.legend}>
      {blockKinds
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <li key={kind}>
            <span className={classes.block} data-kind={kind} aria-hidden />
            {t(`legend.${kind}`)}
          </li>
        ))}
    </ul>
  )
}
