import { z } from 'zod'
import { postingRoles } from './channel.ts'
import { idSchema } from './id.schema.ts'
import { totalShare } from './share.ts'
import { divisionSchema, perMilleSchema } from './share.schema.ts'
import {
  AUDIENCE_LOSS,
  formatKinds,
  promotionLineDefaults,
  promotionRuleDefaults,
  sourceKinds,
  THEME_COLOURS,
} from './tactic.ts'
import { lineSchema, linkSchema, nameSchema, proseSchema } from './text.schema.ts'
import { minutesOf } from './time.ts'
import {
  assertForwards,
  localDateSchema,
  localTimeSchema,
  weekdaySchema,
  windowEndSchema,
} from './time.schema.ts'

const centsSchema = z.int().min(0).max(100_000_000)
const minutesSchema = z.int().min(0).max(10_080)
/** Taken out of the tactic but kept, because posts and earlier versions still name it. */
const retiredSchema = z.boolean().default(false)

/** `--MM-DD` without the dashes in front: a day of every year. */
const yearDaySchema = z
  .string()
  .regex(/^(02-(0[1-9]|[12]\d)|(0[13-9]|1[0-2])-(0[1-9]|[12]\d|30)|(0[13578]|1[02])-31)$/, {
    message: 'date.form',
  })

/** A season repeats every year and may run over New Year. Factor in per mille: 3000 triples the share, 0 rests it. */
export const seasonSchema = z.strictObject({
  from: yearDaySchema,
  until: yearDaySchema,
  factor: z.int().min(0).max(20_000),
})
export type Season = z.infer<typeof seasonSchema>

/** A day of every year that means something to this organisation, such as its birthday: shown among the key dates. */
export const ownDaySchema = z.strictObject({ id: idSchema, name: nameSchema, on: yearDaySchema })
export type OwnDay = z.infer<typeof ownDaySchema>

export const themeSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** Index in the set of ten theme colours. */
  colour: z
    .int()
    .min(0)
    .max(THEME_COLOURS - 1),
  share: perMilleSchema,
  /** Key messages it can carry; empty is all. */
  messageIds: z.array(idSchema).max(50).default([]),
  /** Formats it suits; empty is all. */
  formatIds: z.array(idSchema).max(60).default([]),
  seasons: z.array(seasonSchema).max(12).default([]),
  /** About people and what happens to them. Left out where nobody said so. */
  tellsStories: z.boolean().optional(),
  /** Nobody else's posts suit it, as with an appeal for support: never curated. Left out where nobody said so. */
  ownOnly: z.boolean().optional(),
  retired: retiredSchema,
})
export type Theme = z.infer<typeof themeSchema>

export const formatSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(formatKinds),
  name: nameSchema,
  /** Minutes to make one of our own, one of somebody else's, and to adapt one to a further channel. */
  ownMinutes: minutesSchema,
  curatedMinutes: minutesSchema,
  adaptMinutes: minutesSchema,
  /** Days between having it ready and publishing. */
  leadDays: z.int().min(0).max(90),
  /** False where a post in it may go out without a text, as a story does. */
  needsText: z.boolean().optional(),
  retired: retiredSchema,
})
export type Format = z.infer<typeof formatSchema>

/** A posting window on one weekday; posts start from `from` up to, not including, `until`. Weight 1 to 10. */
export const postingWindowSchema = z
  .strictObject({
    weekday: weekdaySchema,
    from: localTimeSchema,
    until: windowEndSchema,
    weight: z.int().min(1).max(10).default(5),
  })
  .refine((window) => minutesOf(window.from) < minutesOf(window.until), {
    message: 'window.backwards',
    path: ['until'],
  })
export type PostingWindow = z.infer<typeof postingWindowSchema>

export const channelTacticSchema = z.strictObject({
  channelId: idSchema,
  /** Posts a week in thousandths: 1500 is one and a half. */
  frequency: z.int().min(0).max(500_000),
  windows: z.array(postingWindowSchema).max(100),
  /** Least minutes between two posts on this channel. */
  spacingMinutes: z.int().min(0).max(10_080),
  mostPerDay: z.int().min(1).max(48),
  formatShares: divisionSchema,
  /** Share of own content, or null to follow the tactic's. */
  ownShare: perMilleSchema.nullable(),
  /** Empty follows the segments' own weights. */
  segmentShares: divisionSchema,
})
export type ChannelTactic = z.infer<typeof channelTacticSchema>

export const sourceSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  kind: z.enum(sourceKinds),
  link: linkSchema.default(''),
  retired: retiredSchema,
})
export type Source = z.infer<typeof sourceSchema>

/** A guide shown beside the work: running text, what to do and what not. */
export const guideSchema = z.strictObject({
  text: proseSchema,
  dos: z.array(lineSchema).max(50),
  donts: z.array(lineSchema).max(50),
  /** Addresses of examples to look at. */
  examples: z.array(linkSchema).max(50),
})
export type Guide = z.infer<typeof guideSchema>

/** When somebody answers; a null channel is all of them, a null person is whoever is there. */
export const reachabilitySchema = z
  .strictObject({
    channelId: idSchema.nullable(),
    weekday: weekdaySchema,
    from: localTimeSchema,
    until: windowEndSchema,
    personId: idSchema.nullable(),
  })
  .refine((hours) => minutesOf(hours.from) < minutesOf(hours.until), {
    message: 'window.backwards',
    path: ['until'],
  })
export type Reachability = z.infer<typeof reachabilitySchema>

/**
 * Help from outside. `post`: `costCents` for each post, within `monthlyCents`; `retainer`: `monthlyCents` a month whatever is
 * made, for at most `monthlyPosts` posts.
 */
export const hiredHelpSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  kind: z.enum(['post', 'retainer']),
  costCents: centsSchema,
  monthlyCents: centsSchema,
  monthlyPosts: z.int().min(0).max(1000),
  formatIds: z.array(idSchema).max(60).default([]),
  channelIds: z.array(idSchema).max(60).default([]),
  /** Also answers people, so that its hours count as reachable. */
  answers: z.boolean().default(false),
  retired: retiredSchema,
})
export type HiredHelp = z.infer<typeof hiredHelpSchema>

/**
 * Which posts are worth promoting: a post matches when each non-empty list names it, on a channel whose platform can boost a post
 * (`boosting`).
 */
export const promotionRuleSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  channelIds: z.array(idSchema).max(60).default(promotionRuleDefaults.channelIds),
  /** Of the channel. */
  roles: z.array(z.enum(postingRoles)).max(2).default(promotionRuleDefaults.roles),
  segmentIds: z.array(idSchema).max(100).default(promotionRuleDefaults.segmentIds),
  /** Not what others made. */
  ownOnly: z.boolean().default(promotionRuleDefaults.ownOnly),
  themeIds: z.array(idSchema).max(60).default([]),
  formatIds: z.array(idSchema).max(60).default([]),
  goalIds: z.array(idSchema).max(50).default([]),
  campaignIds: z.array(idSchema).max(100).default([]),
  amountCents: centsSchema,
  /** What a promoted post is worth against others, 1 to 10. */
  value: z.int().min(1).max(10),
})
export type PromotionRule = z.infer<typeof promotionRuleSchema>

/** Promotion without a post, such as remarketing: an amount every month of the period. */
export const promotionLineSchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema,
    /** Where it runs and whom it is shown to; null is not said. */
    channelId: idSchema.nullable().default(promotionLineDefaults.channelId),
    segmentId: idSchema.nullable().default(promotionLineDefaults.segmentId),
    from: localDateSchema.nullable().default(null),
    until: localDateSchema.nullable().default(null),
    monthlyCents: centsSchema,
  })
  .superRefine(assertForwards)
export type PromotionLine = z.infer<typeof promotionLineSchema>

/** Step 6 as one document: edited as a draft, frozen as a version when a plan is applied. */
export const tacticSchema = z
  .strictObject({
    themes: z.array(themeSchema).max(60),
    formats: z.array(formatSchema).max(60),
    channels: z.array(channelTacticSchema).max(60),
    ownShare: perMilleSchema,
    sources: z.array(sourceSchema).max(300),
    toneOfVoice: guideSchema,
    visualLanguage: guideSchema,
    /** Share of each channel's places, and of hours, kept free for the topical. */
    reserveShare: perMilleSchema,
    /**
     * How much less audience than at the most active moment a post may reach, so that hours and weekdays can be compared: per mille, by
     * activity; 0 keeps to the most active ones.
     */
    audienceLoss: perMilleSchema.default(AUDIENCE_LOSS),
    /** Share of posts that invite a reply. */
    invitingShare: perMilleSchema,
    /** Ideas that go to more than one channel, and within how many days. */
    reuse: z.strictObject({ share: perMilleSchema, withinDays: z.int().min(0).max(60) }),
    /** Each person's hours of making stay near their part of all hours, by what they have. */
    balanceHours: z.boolean().default(false),
    /** Years whose official holidays, those of the workspace's country, are closed days; in order. */
    quietHolidayYears: z.array(z.int().min(1970).max(2200)).max(231).default([]),
    ownDays: z.array(ownDaySchema).max(100).default([]),
    reachability: z.array(reachabilitySchema).max(300),
    hiredHelp: z.array(hiredHelpSchema).max(60),
    /** What an hour of one's own people costs. Left out while nobody said so. */
    ownHourCents: centsSchema.optional(),
    promotion: z.strictObject({
      monthlyCeilingCents: centsSchema,
      rules: z.array(promotionRuleSchema).max(60),
      lines: z.array(promotionLineSchema).max(60),
    }),
  })
  .superRefine((tactic, context) => {
    const current = tactic.themes.filter(({ retired }) => !retired)
    if (current.length > 0 && totalShare(current) !== 1000) {
      context.addIssue({ code: 'custom', message: 'shares.sum', path: ['themes'] })
    }
    const named = new Set<string>()
    for (const [index, { channelId }] of tactic.channels.entries()) {
      if (named.has(channelId))
        context.addIssue({ code: 'custom', message: 'channel.twice', path: ['channels', index] })
      named.add(channelId)
    }
    const isInOrder = tactic.quietHolidayYears.every((year, index, years) => year > (years[index - 1] ?? 0))
    if (!isInOrder) context.addIssue({ code: 'custom', path: ['quietHolidayYears'] })
    const lists = {
      themes: tactic.themes,
      formats: tactic.formats,
      sources: tactic.sources,
      hiredHelp: tactic.hiredHelp,
      ownDays: tactic.ownDays,
    }
    for (const [list, rows] of Object.entries(lists)) {
      const ids = rows.map(({ id }) => id)
      const again = ids.findIndex((id, index) => ids.indexOf(id) !== index)
      if (again !== -1) context.addIssue({ code: 'custom', path: [list, again] })
    }
  })
export type Tactic = z.infer<typeof tacticSchema>

export const draftTacticSchema = z.strictObject({ version: z.int().min(1), tactic: tacticSchema })
export type DraftTactic = z.infer<typeof draftTacticSchema>
