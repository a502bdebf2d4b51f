import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Walks through every screen or room: a run that came to one of them last would end with it alone. */
const LONGEST = /(every-screen|roles|one-sitting)\.journey\.test\.ts$/

/** Begins with the files that take longest, which their size does not tell. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted(
      (one, other) => Number(LONGEST.test(other.moduleId)) - Number(LONGEST.test(one.moduleId)),
    )
  }
}
