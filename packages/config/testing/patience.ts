/**
 * How long a test waits, in milliseconds, before it calls what does not come missing. A limit against hanging and never a
 * measure: a machine with ten things to do may be twenty times slower than a quiet one.
 */
export const patience = {
  /** For one thing that has to be seen, said or answered. */
  step: 120_000,
  /** For a whole test, or what goes before and after it. */
  test: 1_200_000,
}
