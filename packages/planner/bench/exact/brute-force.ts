/** Every way to choose one option for each place. For tests on tiny instances. */
export function sequences(options: readonly (readonly number[])[]): number[][] {
  return options.reduce<number[][]>(
    (ways, next) => ways.flatMap((way) => next.map((value) => [...way, value])),
    [[]],
  )
}
