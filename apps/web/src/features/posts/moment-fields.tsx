import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../ui/date-field.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { useClockRemark } from '../../lib/use-clock-remark.ts'
import { useTyped } from '../../shared/open-post/use-typed.ts'
import { PopoverFields } from './popover-fields.ts'
import { useFieldSentence } from './use-field-sentence.ts'

/** A day that was emptied is none. */
function orNone(value: string): string | null {
  return value === '' ? null : value
}

/** What is chosen is saved at once, and stays in the field when saving is refused. */
function useMoment(name: 'date' | 'time' | 'deadline') {
  const { t } = useTranslation('posts')
  const { post, editor } = useOpenPost()
  const sentence = useFieldSentence()
  const draft = useTyped({ postId: post.id, name }, post[name] ?? '', (value, from) =>
    editor.save({ [name]: orNone(value) }, { [name]: orNone(from) }),
  )
  return {
    label: t(`field.${name}`),
    value: draft.value,
    error: sentence(name),
    onChange: (value: string) => {
      draft.type(value)
      void draft.commit(value)
    },
  }
}

/** The day that the post goes out, or by which it is ready; only the second may be left open. */
export function DayField({ name }: { name: 'date' | 'deadline' }) {
  const { post } = useOpenPost()
  const { value, onChange, ...field } = useMoment(name)
  return (
    <DateField
      {...field}
      isInPopover={useContext(PopoverFields)}
      value={value === '' ? null : value}
      onChange={onChange}
      {...(name === 'date'
        ? { disabled: post.status === 'published' }
        : { latest: post.date, onClear: () => onChange('') })}
    />
  )
}

/** The time at which the post goes out. */
export function HourField() {
  const { post } = useOpenPost()
  const moment = useMoment('time')
  const remark = useClockRemark(post.date, moment.value)
  return (
    <TimeField
      {...moment}
      {...remark}
      isInPopover={useContext(PopoverFields)}
      disabled={post.status === 'published'}
    />
  )
}
