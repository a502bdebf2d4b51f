import { resources } from '@cadans/messages'

/** The words of the screens on which a strategy and a tactic are answered. */
const screens = ['strategy', 'groundwork', 'tactic', 'session'] as const

interface Words {
  [key: string]: string | Words
}

/** Every sentence of those screens by its key; a parameter is left open. */
export const sentences: ReadonlyMap<string, string> = new Map(
  screens.flatMap((screen) => sentencesOf(resources.nl[screen], `${screen}:`)),
)

function sentencesOf(words: Words, path: string): [key: string, sentence: string][] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (typeof value !== 'string') return sentencesOf(value, `${path}${key}.`)
    return value.endsWith('.') ? [[`${path}${key}`, value.replaceAll(/\{\{\w+\}\}/g, '…')]] : []
  })
}

/** Sentences that promise nothing of an answer, by what they do instead; a key that ends in a dot stands for all below it. */
const others: Readonly<Record<string, readonly string[]>> = {
  'asks, or says how it is answered': [
    'strategy:intro',
    'strategy:introReader',
    'strategy:segments.empty',
    'strategy:segments.allChannelsNone',
    'strategy:messages.empty',
    'strategy:channels.empty',
    'strategy:channels.textLimitHint',
    'strategy:tactic.does',
    'groundwork:kpi.methodHint',
    'groundwork:kpi.menu.',
    'groundwork:kpi.statistics.',
    'groundwork:competitor.empty',
    'tactic:intro',
    'tactic:introReader',
    'tactic:themes.empty',
    'tactic:themes.hint',
    'tactic:themes.moveHint',
    'tactic:sources.empty',
    'tactic:guide.tonePlaceholder',
    'tactic:guide.visualPlaceholder',
    'tactic:milestones.offersHint',
    'tactic:rubrics.empty',
    'tactic:keyDates.',
    'session:intro',
    'session:why.segments',
    'session:why.competitors',
    'session:why.channels',
    'session:why.tone',
    'session:why.visual',
    'session:why.rhythm',
  ],
  'gives an example': ['groundwork:reputation.example', 'session:examples.'],
  'says how things stand, or where a figure comes from': [
    'strategy:messages.rational',
    'strategy:thread.',
    'strategy:channels.thirdFocus',
    'groundwork:missing.holes',
    'groundwork:missing.routines',
    'groundwork:missing.scores',
    'groundwork:missing.reviews',
    'groundwork:reputation.none',
    'groundwork:task.empty',
    'groundwork:observation.isMessage',
    'groundwork:competitor.due',
    'groundwork:competitor.grownHint',
    'groundwork:coverage.holes_one',
    'groundwork:coverage.holes_other',
    'groundwork:coverage.noRoutine_one',
    'groundwork:coverage.noRoutine_other',
    'groundwork:choice.differs',
    'groundwork:choice.agrees',
    'groundwork:choice.frequency.focus',
    'groundwork:choice.audienceHere',
    'groundwork:facts.use',
    'groundwork:facts.daily',
    'groundwork:facts.count',
    'groundwork:facts.readOn',
    'groundwork:tally.none',
    'tactic:rhythm.confidenceLowHint',
    'tactic:rhythm.confidenceAssumedHint',
    'tactic:rhythm.noChannels',
    'tactic:segments.none',
    'tactic:promotion.cannotBoost',
    'tactic:milestones.over',
    'tactic:milestones.beyond',
    'tactic:milestones.beyondSome_one',
    'tactic:milestones.beyondSome_other',
    'tactic:closed.empty',
    'session:done.',
    'session:goalFirst',
    'session:effect.',
  ],
  'says what became of a press or of what was typed': [
    'groundwork:kpi.noValue',
    'groundwork:kpi.read_one',
    'groundwork:kpi.read_other',
    'groundwork:kpi.double_one',
    'groundwork:kpi.double_other',
    'groundwork:kpi.moreWrong_one',
    'groundwork:kpi.moreWrong_other',
    'groundwork:segment.pasteWrong',
    'tactic:save.clash',
    'tactic:problem.',
    'tactic:themes.removed',
    'tactic:formats.removed',
  ],
  'is about a post on its way and not about the plan: the tests of approval hold it': [
    'tactic:formats.needsTextHint',
  ],
}

/** The sentences that no answer is changed for, with what each does instead. */
export function otherThanPromises(): Map<string, string> {
  return new Map(
    Object.entries(others).flatMap(([what, keys]) =>
      keys.flatMap((key) =>
        [...sentences.keys()]
          .filter((one) => (key.endsWith('.') ? one.startsWith(key) : one === key))
          .map((one) => [one, what] as const),
      ),
    ),
  )
}

/** Names among them that no sentence has. */
export function unknownNames(): string[] {
  return Object.values(others)
    .flat()
    .filter(
      (key) => ![...sentences.keys()].some((one) => (key.endsWith('.') ? one.startsWith(key) : one === key)),
    )
}
