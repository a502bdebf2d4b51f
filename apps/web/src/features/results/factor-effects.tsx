import type { ChordEffect, FactorEffects as Factor } from '@cadans/insight'
import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../lib/format.ts'
import { useWords } from '../../lib/use-words.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { comparedWords, shortWords } from '../../shared/chord/compared-words.ts'
import { useValueName } from '../../shared/chord/use-value-name.ts'
import classes from './results.module.css'

/** The scale runs from a quarter to four times the average, evenly in times. */
const MOST = Math.log(4)

function placeOf(times: number): number {
  return 50 + (50 * Math.max(-MOST, Math.min(MOST, Math.log(times)))) / MOST
}

/** What the values of one factor do: a dot with its interval on one scale, or the same in a table. */
export function FactorEffects({ factor, isTable }: { factor: Factor; isTable: boolean }) {
  const { t } = useTranslation(['results', 'insight'])
  const { language } = useWorkspace()
  const nameOf = useValueName()
  const words = { t: useWords(), language }
  const lookup = usePostBasis().basis?.lookup
  const channel = factor.channelId === null ? undefined : lookup?.channels.get(factor.channelId)
  const title = [t(`insight:factor.${factor.factor}`), channel?.name].filter(Boolean).join(', ')
  const times = (value: number) => formatNumber(value, language, 2)
  const isClear = ({ verdict }: ChordEffect) => verdict === 'more' || verdict === 'less'
  // A figure of what does not stand out would be read as if it did; the table has it.
  const short = (value: ChordEffect) =>
    value.verdict === 'more' || value.verdict === 'less'
      ? shortWords(value.effect, words)
      : t(`insight:short.${value.verdict}`)
  const spoken = (value: ChordEffect) => {
    const { margin } = comparedWords({ ...value, times: value.effect }, words)
    return isClear(value) ? `${verdictOf(value)}: ${short(value)}, ${margin}` : verdictOf(value)
  }
  const verdictOf = ({ verdict }: ChordEffect) =>
    factor.factor === 'inviting' ? t(`insight:verdictInviting.${verdict}`) : t(`insight:verdict.${verdict}`)
  return (
    <section className={classes.factor}>
      <h3>{title}</h3>
      {isTable ? (
        <Table aria-label={title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('chord.value')}</Table.Th>
              <Table.Th>{t('chord.times')}</Table.Th>
              <Table.Th>{t('chord.margin')}</Table.Th>
              <Table.Th>{t('chord.posts')}</Table.Th>
              <Table.Th>{t('chord.verdict')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {factor.values.map((value) => (
              <Table.Tr key={value.value}>
                <Table.Th scope='row' fw={450}>
                  {nameOf(factor.factor, value.value)}
                </Table.Th>
                <Table.Td>{times(value.effect)}</Table.Td>
                <Table.Td>
                  {times(value.low)} – {times(value.high)}
                </Table.Td>
                <Table.Td>{value.posts}</Table.Td>
                <Table.Td>{verdictOf(value)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : (
        <ul className={classes.effects}>
          {factor.values.map((value) => (
            <li key={value.value} className={classes.effect} data-verdict={value.verdict}>
              <span className={classes.name} title={nameOf(factor.factor, value.value)}>
                {nameOf(factor.factor, value.value)}
              </span>
              <svg
                className={classes.axis}
                viewBox='0 0 100 22'
                preserveAspectRatio='none'
                role='img'
                aria-label={spoken(value)}
              >
                <line className={classes.one} x1={50} x2={50} y1={0} y2={22} />
                <line
                  className={classes.range}
                  x1={placeOf(value.low)}
                  x2={placeOf(value.high)}
                  y1={11}
                  y2={11}
                />
                <rect
                  className={classes.dot}
                  x={placeOf(value.effect) - 0.8}
                  y={6}
                  width={1.6}
                  height={10}
                  rx={0.5}
                />
              </svg>
              <span className={classes.times}>{short(value)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
