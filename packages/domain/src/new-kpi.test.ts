import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goalKinds } from './goal.ts'
import { kpiKinds, menuKpis } from './kpi.ts'
import { saveKpiSchema } from './kpi.schema.ts'
import { menuFor, newKpi, sameKpi, targetBeyond } from './new-kpi.ts'

const ID = '01990000-0000-7000-8000-000000000001'
const OTHER = '01990000-0000-7000-8000-000000000002'
const asked = { goalId: ID, name: 'Bezoekers', unit: '', method: '', today: '2027-01-04', ownerId: ID }

test.each(kpiKinds)(
  'a KPI of the kind %s starts whole: who arranges the measurement, and by when',
  (kind) => {
    const kpi = saveKpiSchema.parse({ id: OTHER, version: 0, ...newKpi({ ...asked, kind }) })
    expect(kpi).toMatchObject({ inPlace: false, arrangedBy: ID, arrangeOn: '2027-01-18', kind })
    expect(kpi.measureWeeks).toBeGreaterThan(0)
  },
)

test.each(goalKinds)('the menu for a goal of %s has all eight, once', (kind) => {
  expect(menuFor(kind).toSorted()).toEqual(menuKpis.toSorted())
})

test('what suits the goal comes first', () => {
  expect(menuFor('conversation').slice(0, 2)).toEqual(['reviews', 'questions'])
  expect(menuFor('monitoring').slice(0, 3)).toEqual(['sentiment', 'reviews', 'damage'])
})

describe('a measurement that is missing', () => {
  const kpi = { id: OTHER, version: 0, ...newKpi({ ...asked, kind: 'visitors' }) }
  test.each([
    ['that nobody arranges', { arrangedBy: null }, 'arrangedBy'],
    ['that is arranged on no day', { arrangeOn: null }, 'arrangeOn'],
  ])('%s is refused beside its field', (_what, change, path) => {
    const { error } = saveKpiSchema.safeParse({ ...kpi, ...change })
    expect(error?.issues).toMatchObject([{ message: 'arrange.none', path: [path] }])
    expect(saveKpiSchema.safeParse({ ...kpi, ...change, inPlace: true }).success).toBe(true)
  })
})

test.each<[string, Parameters<typeof sameKpi>[0], boolean]>([
  ['of the same kind of the menu', { id: OTHER, kind: 'visitors', name: 'Anders' }, true],
  ['with the same name, typed otherwise', { id: OTHER, kind: 'own', name: ' bezoekérs ' }, true],
  ['of one’s own with another name', { id: OTHER, kind: 'own', name: 'Kliks' }, false],
  ['without a name yet', { id: OTHER, kind: 'own', name: '' }, false],
  ['that is the same row', { id: ID, kind: 'visitors', name: 'Bezoekers' }, false],
])('a KPI %s says the same as another: %s', (_what, kpi, isSame) => {
  const known = [{ id: ID, kind: 'visitors' as const, name: 'Bezoekers' }]
  expect(sameKpi(kpi, known) !== undefined).toBe(isSame)
})

test('a target lies beyond every baseline, and stays where it already does', () => {
  const direction = fc.constantFrom('rising' as const, 'falling' as const)
  const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(direction, figure, figure, (way, baseline, target) => {
      const found = targetBeyond({ direction: way, baseline, target })
      const course = { id: OTHER, version: 0, ...newKpi({ ...asked, kind: 'own' }) }
      const parsed = saveKpiSchema.safeParse({ ...course, direction: way, baseline, target: found })
      expect(parsed.success).toBe(true)
      const isBeyond = way === 'rising' ? target > baseline : target < baseline
      if (isBeyond) expect(found).toBe(target)
    }),
  )
  expect(targetBeyond({ direction: 'rising', baseline: 620, target: 100 })).toBe(744)
  expect(targetBeyond({ direction: 'falling', baseline: 11, target: 20 })).toBe(8.8)
})
