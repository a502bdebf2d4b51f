import { platforms, statuses } from '@cadans/domain'
import { StatusLine } from '../../shared/posts/status-line.tsx'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import { InitialsMark } from '../../ui/initials-mark.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './controls.module.css'
import { hard } from './samples.ts'

/** Signs of channels, statuses and people. */
export function Marks() {
  return (
    <Section title='Marks'>
      <div className={classes.body}>
        <div className={classes.row}>
          {platforms.map((platform) => (
            <ChannelMark key={platform} platform={platform} name={platform} />
          ))}
        </div>
        {statuses.map((status) => (
          <StatusLine key={status} status={status} />
        ))}
        <div className={classes.row}>
          <InitialsMark name='Sara Bakker' />
          <InitialsMark name={hard.name} size={36} />
        </div>
      </div>
    </Section>
  )
}
