/** Points of one series in a plot. */
export interface Series {
  name: string
  mark: Mark
}

export type Mark = 'filled' | 'hollow' | 'square' | 'triangle' | 'diamond'

/** Colours that are readable on white and on black; marks tell series apart without colour too. */
const STYLE = `<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.faint { fill: #59636e }
.line { stroke: #d1d9e0; stroke-width: 1 }
.filled { fill: #2f7de1; stroke: #2f7de1 }
.hollow { fill: none; stroke: #2f7de1 }
.square { fill: #c2700e; stroke: #c2700e }
.triangle { fill: #a44fd0; stroke: #a44fd0 }
.diamond { fill: #1a9c62; stroke: #1a9c62 }
.trend { fill: none; stroke: #2f7de1; stroke-dasharray: 4 3 }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc }
.faint { fill: #9198a1 }
.line { stroke: #3d444d }
}
</style>`

/** A whole picture; `title` is what it says to those who do not see it. */
export function picture(
  size: { width: number; height: number },
  title: string,
  parts: readonly string[],
): string {
  const { width, height } = size
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
<title>${escaped(title)}</title>
${STYLE}
${parts.join('\n')}
</svg>
`
}

export function text(
  at: { x: number; y: number },
  words: string,
  { anchor = 'start', faint = false }: { anchor?: 'start' | 'middle' | 'end'; faint?: boolean } = {},
): string {
  const { x, y } = at
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${faint ? ' class="faint"' : ''}>${escaped(words)}</text>`
}

export function line(from: { x: number; y: number }, to: { x: number; y: number }, kind = 'line'): string {
  return `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" class="${kind}"/>`
}

export function markAt({ x, y }: { x: number; y: number }, mark: Mark): string {
  const [left, right, top, bottom] = [x - 5, x + 5, y - 5, y + 5].map(round)
  if (mark === 'square')
    return `<rect x="${round(x - 4)}" y="${round(y - 4)}" width="8" height="8" class="square"/>`
  if (mark === 'triangle')
    return `<path d="M${left} ${bottom}L${right} ${bottom}L${round(x)} ${top}Z" class="triangle"/>`
  if (mark === 'diamond')
    return `<path d="M${left} ${round(y)}L${round(x)} ${top}L${right} ${round(y)}L${round(x)} ${bottom}Z" class="diamond"/>`
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${mark === 'hollow' ? 6.5 : 4}" stroke-width="1.6" class="${mark}"/>`
}

/** The marks with their names, in a row. */
export function legend({ x, y }: { x: number; y: number }, series: readonly Series[]): string[] {
  let left = x
  return series.flatMap(({ name, mark }) => {
    const parts = [markAt({ x: left + 6, y: y - 4 }, mark), text({ x: left + 18, y }, name)]
    left += 34 + name.length * 7.2
    return parts
  })
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
