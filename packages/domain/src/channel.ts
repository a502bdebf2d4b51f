/** Focus gets the frequency, basic a floor, none gets no posts now. */
export const channelRoles = ['focus', 'basic', 'none'] as const
export type ChannelRole = (typeof channelRoles)[number]

/** The roles of channels that get posts. */
export const postingRoles = ['focus', 'basic'] as const satisfies readonly ChannelRole[]
export type PostingRole = (typeof postingRoles)[number]

/** Few teams do more than two channels well: from the third focus channel on there is a remark. */
export const FOCUS_CHANNELS_ADVISED = 2
