import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { resources } from '@cadans/messages'
import type { Plugin, Rolldown } from 'vite'
import { drawFirstPage, type FirstWordsByLanguage } from '../src/app/first-page.ts'

const APP = join(import.meta.dirname, '../src/app')

/**
 * Writes into the page what a person sees before anything else was fetched, and lets the styles of all that comes later stand behind
 * it, where they hold up only what they are for. The server allows the script by its hash.
 */
export function firstPage(): Plugin {
  return {
    name: 'first-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const [tokens = '', own = ''] = await Promise.all(
          ['tokens.css', 'first-page.css'].map((name) => readFile(join(APP, name), 'utf8')),
        )
        const sheets = html.match(STYLESHEET) ?? []
        const script = `(${drawFirstPage.toString()})(${JSON.stringify(firstWords(bundle))})`.replaceAll(
          '</',
          '<\\/',
        )
        return html
          .replace(STYLESHEET, '')
          .replace('</head>', () => `  <style>${tight(rootsOf(tokens) + own)}</style>\n  </head>`)
          .replace('<body>', () => `<body>\n    <script>${script}</script>\n    ${sheets.join('\n    ')}`)
      },
    },
  }
}

const STYLESHEET = /<link rel="stylesheet"[^>]*>/g

/** The tokens alone, of both lights. */
function rootsOf(css: string): string {
  return (css.match(/:root[^{]*\{[^}]*--paper[^}]*\}/g) ?? []).join('')
}

function tight(css: string): string {
  return css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ')
}

function firstWords(bundle: Rolldown.OutputBundle): FirstWordsByLanguage {
  const fileOf = (language: string): string | undefined =>
    Object.values(bundle).find(
      (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/written/${language}.ts`),
    )?.fileName
  const entries = Object.entries(resources).map(([language, { shell, common }]) => {
    const file = fileOf(language)
    return [
      language,
      {
        rooms: Object.values(shell.room),
        lost: shell.lineLost,
        again: common.tryAgain,
        ...(file !== undefined && { file: `/${file}` }),
      },
    ]
  })
  return Object.fromEntries(entries) as FirstWordsByLanguage
}
