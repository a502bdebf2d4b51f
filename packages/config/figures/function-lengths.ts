import { parseSync, Visitor } from 'oxc-parser'
import type { SourceFile } from './source-file.ts'

/** A function and how many lines it takes, from its first to its last. */
export interface FunctionLength {
  path: string
  line: number
  lines: number
}

/** All functions of a file that have a body, those within others as well. */
export function functionLengths({ path, text }: SourceFile): FunctionLength[] {
  const found: FunctionLength[] = []
  const note = ({ start, end, body }: { start: number; end: number; body: unknown }): void => {
    if (body === null) return
    const line = lineAt(text, start)
    found.push({ path, line, lines: lineAt(text, end) - line + 1 })
  }
  const visitor = new Visitor({
    FunctionDeclaration: note,
    FunctionExpression: note,
    ArrowFunctionExpression: note,
  })
  visitor.visit(parseSync(path, text).program)
  return found
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}
