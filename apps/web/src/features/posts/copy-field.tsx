import { channelRules, countText, countTitle } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'
import { formatNumber } from '../../lib/format.ts'
import { copyRemarks } from './copy-remarks.ts'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { useTyped } from '../../shared/open-post/use-typed.ts'
import { GrowingText } from '../../ui/growing-text.tsx'
import classes from './copy-field.module.css'

interface Props {
  /** However long it is, for whoever has to read it to the end. */
  isWhole?: boolean
}

/**
 * The text of the post, counted while typing in the way of its channel. Too long is a remark and no error: people paste by hand,
 * where a network may count otherwise.
 */
export function CopyField({ isWhole = false }: Props) {
  const { t } = useTranslation('posts')
  const { language } = useWorkspace()
  const { post, basis, editor } = useOpenPost()
  const channel = basis.lookup.channels.get(post.channelId)
  const draft = useTyped({ postId: post.id, name: 'copy' }, post.copy, (copy, from) =>
    editor.save({ copy }, { copy: from }),
  )
  const platform = channel?.platform ?? 'other'
  const count = countText(platform, draft.value, channel?.textLimit ?? null)
  const title = countTitle(platform, post.title)
  const rule = channelRules[platform]
  const { seen } = rule.text
  const remarks = copyRemarks(draft.value, rule, findIn(basis.lookup.formats, post.formatId)?.kind)
  const name = channel?.name ?? ''
  const figure = (value: number) => formatNumber(value, language, 0)

  return (
    <div>
      <GrowingText
        aria-label={t('field.copy')}
        classNames={{ input: classes.text ?? '' }}
        data-copy
        placeholder={t('field.copyPlaceholder', { channel: name })}
        minRows={10}
        {...(isWhole ? {} : { maxRows: 18 })}
        dir='auto'
        value={draft.value}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={() => void draft.commit()}
      />
      <div className={classes.foot}>
        <span>{seen !== null && draft.value !== '' && t('counter.seen', { count: seen })}</span>
        <span className={classes.count} data-over={count.over || undefined}>
          {count.limit === null
            ? t('counter.plain', { count: count.count })
            : t(count.unit === 'bytes' ? 'counter.bytes' : 'counter.ofLimit', {
                count: figure(count.count) as never,
                limit: figure(count.limit),
              })}
        </span>
      </div>
      <ul className={classes.remarks} aria-live='polite'>
        {title.over && title.limit !== null && (
          <li>{t('remark.title', { channel: name, found: title.count, limit: title.limit })}</li>
        )}
        {count.over && (
          <li>{t(count.severity === 'hard' ? 'counter.overHard' : 'counter.overSoft', { channel: name })}</li>
        )}
        {remarks.map((remark) => (
          <li key={remark.code}>
            {remark.code === 'hashtags'
              ? t('remark.hashtags', { channel: name, found: remark.found, limit: remark.limit })
              : t(`remark.${remark.needs}`, { channel: name })}
          </li>
        ))}
      </ul>
    </div>
  )
}
