import { measure } from '@cadans/config/bench/measure.ts'
import { agencyClients, municipality } from '../scenarios/index.ts'
import { makePlan } from '../src/index.ts'
import { placesOf, roundRobin } from './floor.ts'

const year = municipality()
const yearPlaces = placesOf(year)
const clients = agencyClients()
const clientPlaces = clients.map(placesOf)
const total = clientPlaces.reduce((sum, places) => sum + places.length, 0)

/**
 * In a row, as while a slider moves: the collection that the bench forces before each run also throws away what was compiled for
 * the closures of the run before, which nobody at a screen meets.
 */
const IN_A_ROW = 5

await measure({
  name: `plan, ${IN_A_ROW} × a year of the municipality with reasons (${yearPlaces.length} posts each); floor: dealing them out in turn`,
  ours: () => Array.from({ length: IN_A_ROW }, () => makePlan(year)),
  floor: () => Array.from({ length: IN_A_ROW }, () => roundRobin(year, yearPlaces)),
  goal: { most: 25 * IN_A_ROW },
  rounds: 41,
})

await measure({
  name: `plan, a year of an agency's 20 clients (${total.toLocaleString('en')} posts); floor: dealing them out in turn`,
  ours: () => clients.map((client) => makePlan(client)),
  floor: () => clients.map((client, index) => roundRobin(client, clientPlaces[index] ?? [])),
  goal: { most: 250 },
  rounds: 15,
})
