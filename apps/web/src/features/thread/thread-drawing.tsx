import { Table, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { TwinSwitch } from '../../ui/twin-switch.tsx'
import type { OpenBehind } from '../../shared/posts/posts-behind.tsx'
import { findIn, type PostLookup } from '../../shared/posts/post-lookup.ts'
import { Section } from '../../ui/section.tsx'
import { threadColumns, type ThreadDrawing as Drawing, type ThreadNode } from './thread-layout.ts'
import { useNodeName } from './use-node-name.ts'
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
  const { nodes } = drawing
  const nameOf = useNodeName(lookup)

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
          <Bands drawing={drawing} lookup={lookup} nameOf={nameOf} figures={figures} onOpen={open} />
        </ScrollRegion>
      )}
    </Section>
  )
}

interface BandsProps {
  drawing: Drawing
  lookup: PostLookup
  nameOf: (node: ThreadNode) => string
  figures: (node: ThreadNode) => string
  onOpen: (node: ThreadNode) => void
}

function Bands({ drawing, lookup, nameOf, figures, onOpen }: BandsProps) {
  const { t } = useTranslation('document')
  const { nodes, links, height, width, nodeWidth } = drawing
  const colourOf = (...ends: ThreadNode[]) => {
    const theme = ends.find(({ column }) => column === 'theme')
    const colour = findIn(lookup.themes, theme?.id ?? null)?.colour
    return colour === undefined ? undefined : `var(--theme-${colour})`
  }
  return (
    <div className={classes.drawing} style={{ width, height }}>
      <svg width={width} height={height} aria-hidden className={classes.links}>
        {links.map(({ from, to, fromY, toY, width: thickness }) => {
          const start = from.x + nodeWidth
          const middle = (start + to.x) / 2
          const stroke = colourOf(from, to)
          return (
            <path
              key={`${from.column}${from.id}${to.id}`}
              d={`M${start} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${to.x} ${toY}`}
              strokeWidth={thickness}
              style={stroke === undefined ? {} : { stroke }}
            />
          )
        })}
      </svg>
      {threadColumns.map((column) => (
        <span
          key={column}
          className={classes.head}
          style={{ insetInlineStart: nodes.find((node) => node.column === column)?.x ?? 0 }}
        >
          {t(`columns.${column}`)}
        </span>
      ))}
      {nodes.map((node) => (
        <UnstyledButton
          key={`${node.column}${node.id}`}
          className={classes.node ?? ''}
          data-hole={node.isHole || undefined}
          title={nameOf(node)}
          style={{
            insetInlineStart: node.x,
            insetBlockStart: node.y,
            height: node.height,
            width: nodeWidth,
            '--bar': colourOf(node),
          }}
          onClick={() => onOpen(node)}
        >
          <span className={classes.name}>{nameOf(node)}</span>
          <span className={classes.count}>{figures(node)}</span>
        </UnstyledButton>
      ))}
    </div>
  )
}
