import { expect, test } from 'vitest'
import { createGate } from './gate.ts'

test('so many work at once, so many wait, and one more is refused', async () => {
  const gate = createGate(2, 1)
  const ends: (() => void)[] = []
  const began: string[] = []
  const work = (name: string) =>
    gate(() => {
      began.push(name)
      return new Promise<string>((resolve) => ends.push(() => resolve(name)))
    })
  const [one, two, three] = [work('one'), work('two'), work('three')]
  await expect(work('four')).rejects.toMatchObject({ code: 'door.busy' })
  expect(began).toEqual(['one', 'two'])
  ends[0]?.()
  expect(await one).toBe('one')
  await expect.poll(() => began).toEqual(['one', 'two', 'three'])
  ends[1]?.()
  ends[2]?.()
  expect(await Promise.all([two, three])).toEqual(['two', 'three'])
})

test('a work that fails leaves its place', async () => {
  const gate = createGate(1, 0)
  await expect(gate(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(gate(() => Promise.resolve('yes'))).resolves.toBe('yes')
})
