import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import type { OpenBehind } from '../../shared/posts/posts-behind.tsx'
import { Section } from '../../ui/section.tsx'
import { threadFindings } from './findings.ts'
import type { ThreadDrawing } from './thread-layout.ts'
import { useNodeName } from './use-node-name.ts'
import list from '../../ui/list.module.css'
import classes from './thread.module.css'

interface Props {
  drawing: ThreadDrawing
  lookup: PostLookup
  onOpen: OpenBehind
}

/** Where the thread is thinnest, before anybody looks for it, each with what can be done. */
export function ThreadFindings({ drawing, lookup, onOpen }: Props) {
  const { t } = useTranslation('document')
  const nameOf = useNodeName(lookup)
  const findings = threadFindings(drawing.nodes)
  return (
    <Section title={t('findings.title')}>
      {findings.length === 0 ? (
        <p className={classes.fine}>{t('findings.none')}</p>
      ) : (
        <ul className={`${list.divided} ${classes.findings}`}>
          {findings.map(({ kind, node, of }) => {
            const words = { name: nameOf(node), posts: node.postIds.length, of }
            const sentence =
              kind === 'loose'
                ? t(`findings.loose.${node.column as 'goal'}`, { count: words.posts })
                : t(`findings.${kind}`, words)
            return (
              <li key={`${kind}${node.column}${node.id}`} className={classes.finding}>
                <p>{sentence}</p>
                {kind === 'hole' ? (
                  <FillPlaces />
                ) : (
                  <Button
                    variant='default'
                    size='compact-md'
                    onClick={() => onOpen({ title: words.name, figures: sentence, postIds: node.postIds })}
                  >
                    {t('findings.look')}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}

/** The way to the places that are open still, where what is missing can be put. */
function FillPlaces() {
  const { t } = useTranslation('document')
  const { workspaceId } = useWorkspace()
  return (
    <Button
      variant='default'
      size='compact-md'
      renderRoot={(props) => (
        <Link
          to='/w/$workspaceId/calendar'
          params={{ workspaceId }}
          search={{ view: 'list', statuses: ['open'] }}
          {...props}
        />
      )}
    >
      {t('findings.fill')}
    </Button>
  )
}
