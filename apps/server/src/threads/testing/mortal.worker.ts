import { exit } from 'node:process'

/** What a thread dies of while it does an order; `null` is answered. */
export type Death = 'exit' | 'heap' | null

export function answer(death: Death): string {
  if (death === 'exit') exit(1)
  if (death === 'heap') fillHeap()
  return 'alive'
}

function fillHeap(): never {
  const held: number[][] = []
  for (;;) held.push(Array.from({ length: 100_000 }, Math.random))
}
