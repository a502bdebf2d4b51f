import type { Id, Idea } from '@cadans/domain'
import { serverWords } from '@cadans/messages'
import type { ExampleRequest } from './example-request.ts'
import type { ExampleParts } from './example-tactic.ts'

/** Ideas that wait in the tray: some with a channel in mind, some with little more than a title. */
export function exampleIdeas(
  { language, newId }: ExampleRequest,
  { themes, aims, channels }: ExampleParts,
  sourceId: Id | null,
): Idea[] {
  const words = serverWords[language].example.ideas
  const { k1, k3, k4 } = aims.messageIds
  const idea = (key: keyof typeof words, rest: Partial<Idea>): Idea => ({
    id: newId(),
    version: 1,
    ...words[key],
    themeId: null,
    messageId: null,
    goalId: null,
    origin: 'own',
    sourceId: null,
    channelId: null,
    ...rest,
  })
  return [
    idea('bench', { themeId: themes.stories, messageId: k1, channelId: channels.instagram }),
    idea('keys', { themeId: themes.stories, messageId: k1, channelId: channels.tiktok }),
    idea('bill', { themeId: themes.tips, messageId: k3, origin: 'curated', sourceId }),
    idea('choir', { themeId: themes.behind, channelId: channels.tiktok }),
    idea('letter', { themeId: themes.support, messageId: k4 }),
    idea('table', { themeId: themes.agenda }),
  ]
}
