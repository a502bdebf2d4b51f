import { cardOf, type Circumstances, nextStatus, type Status, statusChoices } from '@cadans/domain'
import { Menu, UnstyledButton } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { saidOnce, StatusLine } from '../../shared/posts/status-line.tsx'
import statusClasses from '../../shared/posts/status-line.module.css'
import { StatusMark } from '../../shared/posts/status-mark.tsx'
import { useCircumstances } from '../../shared/posts/use-circumstances.ts'
import classes from './status-flow.module.css'

/** The statuses that work goes through here, from planned to published. */
function statusChain(circumstances: Pick<Circumstances, 'approval' | 'isAlone'>): Status[] {
  const chain: Status[] = []
  for (let status: Status | null = 'planned'; status !== null; status = nextStatus(status, circumstances)) {
    chain.push(status)
  }
  return chain
}

/** How far the post is, in the chain of what comes before and after; pressed, any status it can have. */
export function StatusFlow({ onChange }: { onChange: (status: Status) => void }) {
  const { t } = useTranslation(['posts', 'words'])
  const { post, basis } = useOpenPost()
  const circumstances = useCircumstances(basis.lookup)
  const chain = statusChain(circumstances)
  const steps = chain.includes(post.status) ? chain : [post.status, ...chain]
  const reached = steps.indexOf(post.status)
  return (
    <ol className={classes.flow} aria-label={t('field.status')}>
      {steps.map((status, index) =>
        index === reached ? (
          <li key={status} className={classes.now} aria-current='step'>
            <Current status={status} onChange={onChange} />
          </li>
        ) : (
          <li key={status} className={classes.step} data-done={index < reached || undefined}>
            <span role='img' aria-label={t(`words:status.${status}`)} title={t(`words:status.${status}`)}>
              <StatusMark status={status} size={13} />
            </span>
          </li>
        ),
      )}
    </ol>
  )
}

function Current({ status, onChange }: { status: Status; onChange: (status: Status) => void }) {
  const { t } = useTranslation(['posts', 'words'])
  const { post, basis } = useOpenPost()
  const may = useMay()
  const choices = statusChoices(cardOf(post), useCircumstances(basis.lookup))
  const reasons = saidOnce(choices, (obstacle) => t(`obstacle.${obstacle}`))
  const words = (
    <>
      <StatusMark status={status} size={13} />
      {t(`words:status.${status}`)}
    </>
  )
  if (!may.change(post)) return <span className={classes.current}>{words}</span>
  return (
    <Menu position='top-start' width={280}>
      <Menu.Target>
        <UnstyledButton
          className={classes.current ?? ''}
          aria-label={`${t('field.status')}: ${t(`words:status.${status}`)}`}
        >
          {words}
          <ChevronDown size={13} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {choices
          .filter((choice) => choice.status !== status)
          .map((choice) => (
            <Menu.Item
              key={choice.status}
              className={statusClasses.choice ?? ''}
              disabled={choice.obstacle !== null}
              onClick={() => onChange(choice.status)}
            >
              <StatusLine status={choice.status} why={reasons.get(choice.status)} />
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
