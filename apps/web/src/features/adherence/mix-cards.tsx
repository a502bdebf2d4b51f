import type { Adherence, MixLine } from '@cadans/planner'
import { Button, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber, formatShare } from '../../lib/format.ts'
import { wholePosts } from '../../lib/whole-posts.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { MixBars } from '../../ui/mix-bars.tsx'
import { TwinSwitch } from '../../ui/twin-switch.tsx'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { Section } from '../../ui/section.tsx'
import type { OpenBehind } from '../../shared/posts/posts-behind.tsx'
import classes from './results.module.css'

type MixKind = keyof Adherence['mixes']

/** After the themes, which have a card of their own. */
const otherKinds = ['format', 'origin', 'message', 'inviting'] as const satisfies MixKind[]

interface Props {
  mixes: Adherence['mixes']
  lookup: PostLookup
  onOpen: OpenBehind
}

/** What the posts are about, against the shares that were chosen. */
export function ThemeCard({ mixes, lookup, onOpen }: Props) {
  const { t } = useTranslation('adherence')
  const [isTable, setTable] = useState(false)
  const lines = mixes.theme
  const isEmpty = lines.every(({ posts }) => posts.count === 0)
  return (
    <Section
      title={t('about')}
      {...(!isEmpty && { hint: t('aboutHint'), side: <TwinSwitch isTable={isTable} onChange={setTable} /> })}
    >
      {isEmpty ? (
        <Text className={classes.empty ?? ''}>{t('noMix')}</Text>
      ) : (
        <div className={classes.about}>
          <Mix kind='theme' lines={lines} lookup={lookup} onOpen={onOpen} isTable={isTable} />
        </div>
      )}
    </Section>
  )
}

/** What the posts are made of, against the shares that were chosen; not there while there are none. */
export function MixCards({ mixes, lookup, onOpen }: Props) {
  const { t } = useTranslation('adherence')
  const [isTable, setTable] = useState(false)
  const kinds = otherKinds.filter((kind) => mixes[kind].some(({ posts }) => posts.count > 0))
  if (kinds.length === 0) return null
  return (
    <Section title={t('mixes')} side={<TwinSwitch isTable={isTable} onChange={setTable} />}>
      <div className={classes.mixes}>
        {kinds.map((kind) => (
          <div key={kind}>
            <h3 className={classes.mixTitle}>{t(`mix.${kind}`)}</h3>
            <Mix kind={kind} lines={mixes[kind]} lookup={lookup} onOpen={onOpen} isTable={isTable} />
          </div>
        ))}
      </div>
    </Section>
  )
}

interface MixProps {
  kind: MixKind
  lines: readonly MixLine[]
  lookup: PostLookup
  onOpen: OpenBehind
  isTable: boolean
}

function Mix({ kind, lines, lookup, onOpen, isTable }: MixProps) {
  const { t } = useTranslation(['adherence', 'words'])
  const { language } = useWorkspace()

  function nameOf(id: MixLine['id']): string {
    if (id === null) return t('noValue')
    if (id === 'inviting') return t('invitingYes')
    if (id === 'own' || id === 'curated') return t(`words:origin.${id}`)
    return (
      lookup.themes.get(id)?.name ??
      lookup.formats.get(id)?.name ??
      lookup.messages.get(id)?.text ??
      t('noValue')
    )
  }

  const shown = lines.map((line) => {
    const name = nameOf(line.id)
    const actual = formatShare(line.actual, language)
    const target = line.target === null ? null : formatShare(line.target, language)
    const theme = line.id === null ? undefined : lookup.themes.get(line.id)
    const figures = target === null ? t('mixFree', { actual }) : t('mixFigures', { actual, target })
    return {
      key: line.id ?? 'none',
      label: name,
      line,
      actual,
      target,
      spoken: `${name}: ${figures}`,
      colour: theme === undefined ? 'var(--accent)' : `var(--theme-${theme.colour})`,
      open:
        line.posts.count === 0 ? null : () => onOpen({ title: name, figures, postIds: line.posts.postIds }),
    }
  })

  const whole = lines.reduce((sum, { posts }) => sum + posts.count, 0)

  /** In whole posts, because nobody places a part of one. */
  function verdictOf({ posts, target }: MixLine): { words: string; isShort: boolean } | undefined {
    if (target === null) return undefined
    const over = wholePosts(posts.count * 1000 - target * whole)
    if (over === 0) return { words: t('onPlan'), isShort: false }
    return over > 0
      ? { words: t('more', { count: over }), isShort: false }
      : { words: t('less', { count: -over }), isShort: true }
  }

  return isTable ? (
    <Table className={classes.twin ?? ''} aria-label={t(`mix.${kind}`)}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('value')}</Table.Th>
          <Table.Th>{t('actual')}</Table.Th>
          <Table.Th>{t('target')}</Table.Th>
          <Table.Th>{t('posts')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {shown.map(({ key, label, actual, target, line, open }) => (
          <Table.Tr key={key}>
            <Table.Th scope='row' fw={450}>
              {label}
            </Table.Th>
            <Table.Td>{actual}%</Table.Td>
            <Table.Td>{target === null ? t('noTarget') : `${target}%`}</Table.Td>
            <Table.Td>
              {open === null ? (
                line.posts.count
              ) : (
                <Button variant='subtle' size='compact-sm' onClick={open}>
                  {line.posts.count}
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  ) : (
    <MixBars
      lines={shown.map(({ key, label, line, spoken, colour, open }) => ({
        key,
        label,
        actual: line.actual,
        target: line.target,
        colour,
        spoken,
        figures: `${formatNumber(line.actual / 10, language, 0)}%`,
        verdict: verdictOf(line),
        onOpen: open,
      }))}
    />
  )
}
