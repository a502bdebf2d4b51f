import type { Channel, PostPatch } from '@cadans/domain'
import type { OpenPost } from '../shared/open-post/editor-context.ts'
import { postFixture } from './post-fixture.ts'
import { basisFixture } from './basis-fixture.ts'

export type Save = (patch: PostPatch) => Promise<boolean>

interface Around {
  /** What happens to what is saved; all is taken when left out. */
  save?: Save
  /** Beside those of the basis. */
  channels?: readonly Channel[]
}

/** A post that is open in the inspector, for its fields and buttons. */
export function openPostFixture(part: Partial<OpenPost['post']>, around: Around = {}): OpenPost {
  const { save = () => Promise.resolve(true), channels = [] } = around
  return {
    post: { ...postFixture(), copy: '', note: '', reasons: [], family: [], ...part },
    basis: basisFixture(channels),
    editor: {
      save,
      isSaving: false,
      savedAt: null,
      settled: () => Promise.resolve(1),
      conflict: null,
      resolve: async () => {},
      edition: 0,
      refused: null,
    },
  }
}
