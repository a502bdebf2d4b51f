import {
  type Assumption,
  type Channel,
  firstLookOn,
  type Id,
  startingAssumptions,
  type StartWorkspace,
} from '@cadans/domain'
import { serverWords } from '@cadans/messages'

/** What people of the sector often take to be so, to be tested on the day on which the channels are looked at for the first time. */
export function sectorAssumptions(
  { sector, language, startDate }: StartWorkspace,
  { channels, ownerId }: { channels: readonly Channel[]; ownerId: Id },
  newId: () => Id,
): Assumption[] {
  const { a1, a2 } = serverWords[language].firstAssumptions[sector]
  const about = startingAssumptions[sector]
  return [
    { text: a1, platform: about.a1 },
    { text: a2, platform: about.a2 },
  ].map(({ text, platform }) => ({
    id: newId(),
    version: 1,
    channelId: channels.find((channel) => channel.platform === platform)?.id ?? null,
    text,
    evidenceFor: '',
    evidenceAgainst: '',
    status: 'open',
    lookOn: firstLookOn(startDate),
    ownerId,
  }))
}
