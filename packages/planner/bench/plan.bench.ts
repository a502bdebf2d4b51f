import { measure } from '@cadans/config/bench/measure.ts'
import { agencyClients, municipality } from '../scenarios/index.ts'
import { makePlan } from '../src/index.ts'
import { placesOf, roundRobin } from './floor.ts'

const year = municipality()
const yearPlaces = placesOf(year)
const clients = agencyClients()
const clientPlaces = clients.map(placesOf)
const total = clientPlaces.reduce((sum, places) => sum + places.length, 0)

await measure({
  name: `plan, a year of the municipality with reasons (${yearPlaces.length} posts); floor: dealing them out in turn`,
  ours: () => makePlan(year),
  floor: () => roundRobin(year, yearPlaces),
  goal: { most: 25 },
  rounds: 101,
})

await measure({
  name: `plan, a year of an agency's 20 clients (${total.toLocaleString('en')} posts); floor: dealing them out in turn`,
  ours: () => clients.map((client) => makePlan(client)),
  floor: () => clients.map((client, index) => roundRobin(client, clientPlaces[index] ?? [])),
  goal: { most: 250 },
  rounds: 15,
})
