import { type Id, type Language, languageTable, type Post, type Strategy, type Tactic } from '@cadans/domain'
import { translator } from '@cadans/messages'
import Papa from 'papaparse'

interface Basis {
  strategy: Strategy
  tactic: Tactic
  language: Language
}

/**
 * What a spreadsheet takes for a formula, also behind spaces and empty lines, and in wide letters. Papa Parse's own expression
 * misses cells of more than one line.
 */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/v
/** Where a comma stands before the decimals, Excel reads semicolons between cells, and UTF-8 only behind this mark. */
const BYTE_ORDER_MARK = '\ufeff'

/** Posts as a table with a heading, in the workspace's language; cells that look like formulas are disarmed. */
export function csvText(posts: readonly Post[], basis: Basis): string {
  const columns = columnsOf(basis)
  const hasComma = languageTable[basis.language].decimal === ','
  const text = Papa.unparse(
    {
      fields: columns.map(([heading]) => heading),
      data: posts.map((post) => columns.map(([, cellOf]) => cellOf(post))),
    },
    { delimiter: hasComma ? ';' : ',', newline: '\r\n', escapeFormulae: FORMULA },
  )
  return `${hasComma ? BYTE_ORDER_MARK : ''}${text}\r\n`
}

type Column = readonly [heading: string, cellOf: (post: Post) => string]

function columnsOf({ strategy, tactic, language }: Basis): readonly Column[] {
  const word = translator(language)
  const channel = namesOf(strategy.channels)
  const theme = namesOf(tactic.themes)
  const format = namesOf(tactic.formats)
  const source = namesOf(tactic.sources)
  const help = namesOf(tactic.hiredHelp)
  const goal = namesOf(strategy.goals)
  const segment = namesOf(strategy.segments)
  const campaign = namesOf(strategy.campaigns)
  const person = namesOf(strategy.people)
  const message = namesOf(strategy.keyMessages.map(({ id, text }) => ({ id, name: text })))
  const yesNo = (is: boolean) => word(is ? 'feedText:yes' : 'feedText:no')
  return [
    [word('feedText:column.date'), ({ date }) => date],
    [word('feedText:column.time'), ({ time }) => time],
    [word('words:channel'), ({ channelId }) => channel(channelId)],
    [word('words:statusLabel'), ({ status }) => word(`words:status.${status}`)],
    [word('feedText:column.title'), ({ title }) => title],
    [word('feedText:column.copy'), ({ copy }) => copy],
    [word('words:theme'), ({ themeId }) => theme(themeId)],
    [word('words:format'), ({ formatId }) => format(formatId)],
    [word('words:message'), ({ messageId }) => message(messageId)],
    [word('words:goal'), ({ goalId }) => goal(goalId)],
    [word('words:segment'), ({ segmentId }) => segment(segmentId)],
    [word('feedText:column.origin'), ({ origin }) => word(`words:origin.${origin}`)],
    [word('feedText:column.source'), ({ sourceId }) => source(sourceId)],
    [word('words:campaign'), ({ campaignId }) => campaign(campaignId)],
    [word('words:owner'), ({ ownerId }) => person(ownerId)],
    [word('words:hiredHelp'), ({ hiredHelpId }) => help(hiredHelpId)],
    [word('words:deadline'), ({ deadline }) => deadline ?? ''],
    [word('feedText:column.promotion'), ({ promotionCents }) => eurosOf(promotionCents, language)],
    [word('feedText:column.link'), ({ link }) => link],
    [word('feedText:column.prompt'), ({ prompt }) => prompt],
    [word('words:inviting'), ({ inviting }) => yesNo(inviting)],
    [word('feedText:column.loadedIn'), ({ loadedIn }) => loadedIn],
    [word('feedText:column.note'), ({ note }) => note],
  ]
}

/** Empty where nothing was chosen, or what was chosen is gone. */
function namesOf(rows: readonly { id: Id; name: string }[]): (id: Id | null) => string {
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (id) => (id === null ? '' : (names.get(id) ?? ''))
}

/** With the decimal mark that the language's spreadsheet expects, so that the cell is a number; empty for nothing. */
function eurosOf(cents: number, language: Language): string {
  if (cents === 0) return ''
  const euros = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
  return euros.replace('.', languageTable[language].decimal)
}
