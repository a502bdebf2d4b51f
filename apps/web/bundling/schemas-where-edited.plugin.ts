import type { Plugin } from 'vite'

/** The rooms, and parts of one, that check what is typed in them against a schema while it is typed. What a dialog checks comes with the dialog. */
const EDITING = new Set([
  'account/claim-page',
  'account/invitation-page',
  'review/review-page',
  'session/session-room',
  'strategy/strategy-room',
  'tactic/tactic-room',
  'team/team-room',
])

const ROOM = /[\\/]features[\\/](\w[\w-]*[\\/]\w[\w-]*-(?:page|room))\.tsx$/
const ZOD = /[\\/]node_modules[\\/]zod[\\/]/

/**
 * Refuses a build in which a page loads zod that checks nothing with it: an eighth of all that a phone waits for. A value that is taken
 * from a file with a schema brings that about; it belongs in a file without one (packages/domain/README.md).
 */
export function schemasWhereEdited(): Plugin {
  return {
    name: 'schemas-where-edited',
    apply: 'build',
    generateBundle(_options, bundle) {
      const refused: string[] = []
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        const room = ROOM.exec(file.facadeModuleId ?? '')?.[1]?.replaceAll('\\', '/')
        if (room === undefined ? !file.isEntry : EDITING.has(room)) continue
        if (withZod(file.fileName)) refused.push(room ?? file.fileName)
      }
      if (refused.length > 0) this.error(`zod is in what these load first: ${refused.join(', ')}`)

      /** Whether a file, or one that it loads at once, holds zod. */
      function withZod(first: string): boolean {
        const names = new Set([first])
        for (const name of names) {
          const file = bundle[name]
          if (file?.type !== 'chunk') continue
          if (file.moduleIds.some((id) => ZOD.test(id))) return true
          for (const next of file.imports) names.add(next)
        }
        return false
      }
    },
  }
}
