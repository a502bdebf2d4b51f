import { dayNumber, type Kpi } from '@cadans/domain'
import { type KpiCourse, type KpiProgress, LEAST_MEASUREMENTS } from '@cadans/insight'
import { Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { LineChart } from '../../../ui/line-chart.tsx'
import { TwinSwitch } from '../../../ui/twin-switch.tsx'

interface Props {
  kpi: Kpi
  course: KpiCourse
  progress: KpiProgress
  figure: (value: number) => string
}

/** Measurements against the line from baseline to target, and where it is going. */
export function KpiChart({ kpi, course, progress, figure }: Props) {
  const { t } = useTranslation(['groundwork', 'insight'])
  const { language } = useWorkspace()
  const [isTable, setTable] = useState(false)
  const { places, forecast } = progress
  const last = places.at(-1)
  const date = (on: string) => formatDate(on, language, 'shortYear')
  return (
    <div>
      <Group justify='flex-end' h={28}>
        <TwinSwitch isTable={isTable} onChange={setTable} />
      </Group>
      {isTable ? (
        <Table aria-label={t('kpi.chart', { name: kpi.name })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('kpi.date')}</Table.Th>
              <Table.Th>{t('kpi.measured')}</Table.Th>
              <Table.Th>{t('kpi.line')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {[{ ...course.baseline, wanted: course.baseline.value }, ...places].map((place) => (
              <Table.Tr key={place.date}>
                <Table.Td>{date(place.date)}</Table.Td>
                <Table.Td>{figure(place.value)}</Table.Td>
                <Table.Td>{figure(place.wanted)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : (
        <LineChart
          label={t('kpi.chart', { name: kpi.name })}
          ends={[date(kpi.baselineOn), date(kpi.dueOn)]}
          format={figure}
          lines={[
            {
              name: t('kpi.line'),
              kind: 'aim',
              points: [
                { x: dayNumber(kpi.baselineOn), y: kpi.baseline },
                { x: dayNumber(kpi.dueOn), y: kpi.target },
              ],
            },
            {
              name: t('kpi.measured'),
              kind: 'measured',
              points: [course.baseline, ...places].map(({ date: on, value }) => ({
                x: dayNumber(on),
                y: value,
              })),
            },
          ]}
          {...(forecast !== null && last !== undefined
            ? {
                band: [
                  { x: dayNumber(last.date), low: last.value, high: last.value },
                  { x: dayNumber(forecast.date), low: forecast.low, high: forecast.high },
                ],
              }
            : {})}
        />
      )}
      <Text size='sm' c='dimmed'>
        {last !== undefined &&
          t('insight:kpi.place', {
            value: figure(last.value),
            date: date(last.date),
            wanted: figure(last.wanted),
          })}{' '}
        {forecast === null
          ? t('insight:kpi.noForecast', { least: LEAST_MEASUREMENTS })
          : `${t('insight:kpi.forecast', {
              date: date(forecast.date),
              value: figure(forecast.value),
              low: figure(forecast.low),
              high: figure(forecast.high),
            })} ${t(`insight:kpi.reaches.${forecast.reaches}`)}`}
      </Text>
    </div>
  )
}
