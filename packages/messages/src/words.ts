/** The same keys as the Dutch source, with any words: what each English namespace `satisfies`. */
export type Words<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]>
}
