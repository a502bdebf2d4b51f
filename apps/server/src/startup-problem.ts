import { DomainError, type ErrorCode, type Language, languages } from '@cadans/domain'
import { serverWords, translator } from '@cadans/messages'

type TerminalWords = (typeof serverWords)[Language]['terminal']
type Problem = keyof TerminalWords['problem']
type Params = Record<string, string | number>

/** Why the server cannot start. */
export class StartupProblem extends Error {
  readonly problem: Problem
  readonly params: Params

  constructor(problem: Problem, params: Params = {}, options?: ErrorOptions) {
    super(problem, options)
    this.name = 'StartupProblem'
    this.problem = problem
    this.params = params
  }
}

const storageProblems: Partial<Record<ErrorCode, Problem>> = {
  'storage.readOnly': 'readOnly',
  'storage.full': 'full',
  'storage.busy': 'busy',
  'storage.damaged': 'damaged',
  'storage.newer': 'newer',
  'storage.foreign': 'foreign',
  'storage.encoding': 'encoding',
  'storage.unreachable': 'unreachable',
  'storage.denied': 'denied',
  'storage.insecure': 'insecure',
  'storage.pooler': 'pooler',
}

/** Names what a database refused while it was opened; other errors come back as they are. */
export function toStartupProblem(
  error: unknown,
  { dataDir, databaseUrl }: { dataDir: string; databaseUrl: string | undefined },
): unknown {
  if (!(error instanceof DomainError)) return error
  const isServer = databaseUrl !== undefined
  const problem = isServer && error.code === 'storage.readOnly' ? 'noRights' : storageProblems[error.code]
  const place = isServer ? 'DATABASE_URL' : dataDir
  return problem === undefined
    ? error
    : new StartupProblem(problem, { place, reason: String(error.params.reason ?? '') }, { cause: error })
}

/** The sentence about an error that ends the program: what is wrong and what to do, never a stack trace. */
export function sentenceOf(error: unknown, locale: string): string {
  if (error instanceof StartupProblem) {
    return say(locale, (words) => words.problem[error.problem], error.params)
  }
  if (error instanceof DomainError) {
    return inLanguages(locale, (language) =>
      translator(language)(`errors:${error.code}`, { ...error.params }),
    )
  }
  const reason = error instanceof Error ? error.message : String(error)
  return say(locale, (words) => words.problem.unexpected, { reason })
}

/**
 * A sentence for the terminal, in the language the machine is set to. A machine that says none of ours,
 * such as most servers, gets all, one a line: nobody has chosen a language yet.
 */
export function say(locale: string, pick: (words: TerminalWords) => string, params: Params = {}): string {
  return inLanguages(locale, (language) => filled(pick(serverWords[language].terminal), params))
}

function inLanguages(locale: string, sentence: (language: Language) => string): string {
  const chosen = languages.filter((language) => locale.toLowerCase().startsWith(language))
  const spoken = chosen.length > 0 ? chosen : languages
  return spoken.map(sentence).join('\n')
}

/** A sentence with its parameters in place. */
export function filled(sentence: string, params: Readonly<Params>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''))
}
