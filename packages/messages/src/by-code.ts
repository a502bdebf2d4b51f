/** A sentence for each code: `row.stale` has its sentence under `row`, `stale`. A code without one does not compile. */
export type ByCode<Code extends string> = {
  readonly [Group in Code extends `${infer Head}.${string}` ? Head : never]: {
    readonly [Name in Code extends `${Group}.${infer Tail}` ? Tail : never]: string
  }
}
