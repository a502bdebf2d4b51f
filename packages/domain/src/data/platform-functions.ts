import type { ChannelCriterion } from '../channel-choice.ts'
import type { ChannelChoice } from '../channel-choice.schema.ts'
import type { Platform } from '../platform.ts'
import { boosting } from './boosting.ts'
import type { Provenance } from './posting-defaults.ts'

/** The criteria that are about what a platform can do; the others are about people. */
export const channelFunctions = [
  'remarketing',
  'advertising',
  'events',
  'reviews',
  'products',
  'vacancies',
  'sales',
] as const satisfies readonly ChannelCriterion[]
type ChannelFunction = (typeof channelFunctions)[number]

/** `some`: not in every country of the Low Countries, or under conditions. */
interface FunctionFact extends Provenance {
  has: 'yes' | 'some' | 'no'
}

const DATED = '2026-11-30'

const yes = (source: string): FunctionFact => ({ has: 'yes', source, dated: DATED, confidence: 'low' })
const some = (source: string): FunctionFact => ({ has: 'some', source, dated: DATED, confidence: 'low' })
const no = (source: string): FunctionFact => ({ has: 'no', source, dated: DATED, confidence: 'low' })
/** Nothing of the kind is known to us; a source for what is not there is seldom found. */
const unknown: FunctionFact = { has: 'no', source: 'Cadans', dated: DATED, confidence: 'assumed' }

const nothing: Readonly<Record<ChannelFunction, FunctionFact>> = {
  remarketing: unknown,
  advertising: unknown,
  events: unknown,
  reviews: unknown,
  products: unknown,
  vacancies: unknown,
  sales: unknown,
}

const metaAudiences =
  'https://developers.facebook.com/documentation/meta-pixel/implementation/custom-audiences.md'
/** Shops and product tags are there in the Netherlands, and not in Belgium. */
const metaShops =
  'https://aapkadost.in/instagram-and-facebook-will-soon-force-their-checkout-experience-on-shops/'
/** Paying inside the app takes a bank account in the United States. */
const metaCheckout = 'https://help.instagram.com/mobile-touch/951629962247940'
/** In Belgium since 15 June 2026. */
const tiktokShop =
  'https://www.belganewsagency.eu/minister-promises-strict-monitoring-following-launch-tiktok-shop-in-belgium'
const linkedinAudiences = 'https://www.linkedin.com/help/linkedin/answer/a420552'
const whatsappCatalogues = 'https://docs.360dialog.com/partner/waba-management/products-and-catalogs'

/** What each platform has to offer an organisation in the Low Countries; of `other` nothing is known. */
export const platformFunctions: Readonly<
  Record<Platform, Readonly<Partial<Record<ChannelFunction, FunctionFact>>>>
> = {
  instagram: {
    ...nothing,
    remarketing: yes(metaAudiences),
    advertising: yes('https://business.instagram.com/advertising'),
    products: some(metaShops),
    sales: no(metaCheckout),
  },
  facebook: {
    remarketing: yes(metaAudiences),
    advertising: yes('https://www.facebook.com/business/help/547448218658012'),
    events: yes('https://eventyesno.com/event-blog/how-to-create-a-public-or-private-event-on-facebook'),
    reviews: yes('https://netolink.com/facebook-recommendations/'),
    products: some(metaShops),
    // Came back in October 2025, in the United States.
    vacancies: no(
      'https://www.thehansindia.com/technology/tech-news/facebook-revives-local-job-listings-takes-aim-at-linkedin-with-community-focused-hiring-feature-1014592',
    ),
    sales: no(metaCheckout),
  },
  linkedin: {
    ...nothing,
    remarketing: yes(linkedinAudiences),
    advertising: yes(
      'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/boost/boost-overview',
    ),
    events: yes(linkedinAudiences),
    vacancies: yes(
      'https://clearco.zendesk.com/hc/en-us/articles/4409908985371-How-to-Post-a-Job-from-ClearCompany-on-LinkedIn',
    ),
  },
  tiktok: {
    ...nothing,
    remarketing: yes('https://ads.tiktok.com/help/article/custom-audiences'),
    advertising: yes('https://ads.tiktok.com/help/article/spark-ads'),
    products: some(tiktokShop),
    sales: some(tiktokShop),
  },
  x: {
    ...nothing,
    remarketing: yes('https://developer.x.com/en/docs/ads/audiences/api-reference/tailored-audiences.html'),
    advertising: yes('https://business.x.com/en/help'),
  },
  whatsapp: {
    ...nothing,
    // An advertisement stands among statuses; a message or a channel's post carries none.
    advertising: some(
      'https://about.fb.com/news/2025/06/helping-you-find-more-channels-businesses-on-whatsapp',
    ),
    // A catalogue is of the business account beside the channel.
    products: some(whatsappCatalogues),
    sales: some(whatsappCatalogues),
  },
  youtube: {
    ...nothing,
    remarketing: yes('https://support.google.com/displayvideo/answer/9000233'),
    advertising: yes('https://ads.google.com/home/campaigns/video-ads'),
    // For channels that meet its terms, with a shop that it can be connected to.
    products: some('https://support.google.com/youtube/answer/12258186'),
  },
  threads: {
    ...nothing,
    remarketing: yes('https://exame.com/tecnologia/threads-comeca-exibir-anuncios-usuarios-brasileiros/'),
    advertising: yes('https://developers.facebook.com/docs/marketing-api/ad-creative/threads-ads'),
  },
  pinterest: {
    ...nothing,
    remarketing: yes('https://www.mbadv.agency/pinterest-ads/pinterest-shopping-ads-and-catalogs'),
    advertising: yes('https://help.pinterest.com/en/articles/creating-and-editing-promoted-pins'),
    products: yes('https://help.pinterest.com/en-gb/business/article/shopping-on-pinterest'),
    // Who presses a product goes to the shop's own site.
    sales: no('https://www.mbadv.agency/pinterest-ads/pinterest-shopping-ads-and-catalogs'),
  },
  bluesky: { ...nothing, advertising: no(boosting.bluesky.source) },
  mastodon: { ...nothing, advertising: no(boosting.mastodon.source) },
  other: {},
}

/** The score that a function begins with: there is room above it for one that works well. */
const startingLevel = { yes: 4, some: 2, no: 0 } as const satisfies Record<FunctionFact['has'], number>

/** The scores of a channel with those functions judged by what its platform has, that nobody judged yet. */
export function withFunctionScores(
  platform: Platform,
  scores: ChannelChoice['scores'],
): ChannelChoice['scores'] {
  const facts = platformFunctions[platform]
  const begun = channelFunctions.flatMap((name) => {
    const fact = facts[name]
    return fact === undefined ? [] : [[name, startingLevel[fact.has]] as const]
  })
  return { ...Object.fromEntries(begun), ...scores }
}

/** The functions that a platform has, has in part, or lacks, in the order of the criteria. */
export function functionsThat(platform: Platform, has: FunctionFact['has']): ChannelFunction[] {
  return channelFunctions.filter((name) => platformFunctions[platform][name]?.has === has)
}
