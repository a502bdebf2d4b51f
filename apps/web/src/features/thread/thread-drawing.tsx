import { Table, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { TwinSwitch } from '../../ui/twin-switch.tsx'
import type { OpenBehind } from '../../shared/posts/posts-behind.tsx'
import { findIn, type PostLookup } from '../../shared/posts/post-lookup.ts'
import { Section } from '../../ui/section.tsx'
import {
  NODE_WIDTH,
  THREAD_WIDTH,
  threadColumns,
  type ThreadDrawing as Drawing,
  type ThreadNode,
} from './thread-layout.ts'
import classes from './thread.module.css'

interface Props {
  drawing: Drawing
  lookup: PostLookup
  onOpen: OpenBehind
}

/** The threads as bands between columns; each node opens the posts behind it, and a table says the same. */
export function ThreadDrawing({ drawing, lookup, onOpen }: Props) {
  const { t } = useTranslation('document')
  const [isTable, setTable] = useState(false)
  const { nodes, links, height } = drawing

  function nameOf({ column, id }: ThreadNode): string {
    if (column === 'stage' || column === 'result') return t(`nodes.${id as 'open'}`)
    const rows = { goal: lookup.goals, theme: lookup.themes }
    const name =
      column === 'message'
        ? findIn(lookup.messages, id)?.text
        : findIn<{ name: string }>(rows[column], id)?.name
    return name ?? t('nodes.none')
  }

  const figures = (node: ThreadNode) =>
    node.isHole ? t('hole') : t('postsThrough', { count: node.postIds.length })
  const open = (node: ThreadNode) =>
    onOpen({ title: nameOf(node), figures: figures(node), postIds: node.postIds })
  return (
    <Section title={t('thread')} side={<TwinSwitch isTable={isTable} onChange={setTable} />}>
      {isTable ? (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('column')}</Table.Th>
              <Table.Th>{t('node')}</Table.Th>
              <Table.Th>{t('posts')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {nodes.map((node) => (
              <Table.Tr key={`${node.column}${node.id}`}>
                <Table.Td>{t(`columns.${node.column}`)}</Table.Td>
                <Table.Th scope='row' fw={450}>
                  <UnstyledButton onClick={() => open(node)}>{nameOf(node)}</UnstyledButton>
                </Table.Th>
                <Table.Td>{figures(node)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : (
        <ScrollRegion label={t('thread')}>
          <div className={classes.drawing} style={{ width: THREAD_WIDTH, height }}>
            <svg width={THREAD_WIDTH} height={height} aria-hidden className={classes.links}>
              {links.map(({ from, to, fromY, toY, width }) => {
                const start = from.x + NODE_WIDTH
                const middle = (start + to.x) / 2
                const theme = from.column === 'theme' ? from.id : to.column === 'theme' ? to.id : null
                const colour = findIn(lookup.themes, theme)?.colour
                return (
                  <path
                    key={`${from.column}${from.id}${to.id}`}
                    d={`M${start} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${to.x} ${toY}`}
                    strokeWidth={width}
                    style={colour === undefined ? {} : { stroke: `var(--theme-${colour})` }}
                  />
                )
              })}
            </svg>
            {threadColumns.map((column) => {
              const first = nodes.find((node) => node.column === column)
              return (
                <span key={column} className={classes.head} style={{ insetInlineStart: first?.x ?? 0 }}>
                  {t(`columns.${column}`)}
                </span>
              )
            })}
            {nodes.map((node) => (
              <UnstyledButton
                key={`${node.column}${node.id}`}
                className={classes.node ?? ''}
                data-hole={node.isHole || undefined}
                style={{ insetInlineStart: node.x, insetBlockStart: node.y, height: node.height }}
                onClick={() => open(node)}
              >
                <span className={classes.bar} style={{ width: NODE_WIDTH }} />
                <span className={classes.name}>
                  {nameOf(node)}
                  <span className={classes.count}>{figures(node)}</span>
                </span>
              </UnstyledButton>
            ))}
          </div>
        </ScrollRegion>
      )}
    </Section>
  )
}
