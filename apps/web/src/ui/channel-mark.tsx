import { type Platform, platformMarks } from '@cadans/domain'
import classes from './marks.module.css'

interface Props {
  platform: Platform
  /** The channel's name, for screen readers; left out where it stands beside the mark. */
  name?: string
}

/** A channel in two letters, in a colour near its platform's. */
export function ChannelMark({ platform, name }: Props) {
  const { mark, colour } = platformMarks[platform]
  return (
    <span
      className={classes.channel}
      style={{ '--day': colour.light, '--night': colour.dark }}
      {...(name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name })}
    >
      {mark}
    </span>
  )
}
