import { cardOf, type PostCard } from '@cadans/domain'
import { aPost } from '@cadans/domain/testing/a-post.ts'

/** A post as lists show it, with a text: {@link aPost}, with what the test says of it. */
export function postFixture(part: Partial<PostCard> = {}): PostCard {
  return { ...cardOf(aPost({ themeId: 'stories' })), hasText: true, ...part }
}
