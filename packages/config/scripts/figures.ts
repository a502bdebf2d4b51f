import { join } from 'node:path'
import { isMet, tableText } from '../bench/table.ts'
import { measureHouse } from '../figures/figures.ts'
import { readProductFiles, readStyleSheets } from '../figures/source-file.ts'

/** Prints how the house stands, and the places behind each figure that is past its limit; ends with 1 where one is. */
const root = join(import.meta.dirname, '../../..')
const figures = measureHouse(readProductFiles(root), readStyleSheets(root))
console.log(tableText(figures.map(({ row }) => row)))
for (const { row, places } of figures) {
  if (isMet(row) !== false) continue
  process.exitCode = 1
  console.log(`\n${row.name}:\n  ${places.join('\n  ')}`)
}
