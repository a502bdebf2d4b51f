import { mergeOf, type Post, type PostPatch } from '@cadans/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isStale, readRefusal } from '../../lib/refusal.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { localNow } from '../../lib/use-today.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { Conflict, PostEditor } from './editor-context.ts'
import { forgetTypedOf } from './typed-store.ts'
import { useSavedSentence } from './use-field-words.ts'

/** What is typed says itself that it is there: that it is kept is a quiet line, and needs no message. */
const texts: readonly string[] = ['title', 'copy', 'note', 'prompt', 'link']

/**
 * Saves a post field by field, one after the other, each with the version that the one before gave: so that a fast typist does not
 * collide with herself. What somebody else changed in another field merges by itself; only one field that both changed is a conflict.
 */
export function usePostEditor(post: Post): PostEditor {
  const { zone } = useWorkspace()
  const savedSentence = useSavedSentence()
  const { latest, take, readAgain } = useLatest(post)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const wasStale = useRef(false)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [edition, setEdition] = useState(0)
  const [refused, setRefused] = useState<PostEditor['refused']>(null)
  const [savedAt, setSavedAt] = useState<string | null>(null)
  // A title makes a post of an open place: that is more than typing.
  const isTyping = useCallback(
    (patch: PostPatch) =>
      latest().status !== 'open' && namesOf(patch).every((field) => texts.includes(field)),
    [latest],
  )

  const { run, isPending } = useChange(trpc.post.update.mutationOptions(), {
    done: (_answer, { patch }) => (isTyping(patch) ? null : savedSentence(namesOf(patch))),
    onRefused: (error) => {
      wasStale.current = isStale(error)
      if (wasStale.current) return true
      const field = readRefusal(error).fields[0]
      if (field === undefined) return false
      setRefused({ field: field.path.replace(/^patch\./u, ''), code: field.message })
      return true
    },
  })

  const send = useCallback(
    async (patch: PostPatch) => {
      wasStale.current = false
      const answer = await run({ id: post.id, version: latest().version, patch })
      if (answer === undefined) return false
      if (isTyping(patch)) setSavedAt(localNow(zone).time)
      take(answer.post)
      return true
    },
    [run, post.id, latest, take, isTyping, zone],
  )

  const save = useCallback(
    (patch: PostPatch, typedOver?: PostPatch) => {
      const from = typedOver ?? latest()
      const saved = queue.current.then(async () => {
        setRefused(null)
        // What others changed meanwhile is here already, or the server knows it.
        const known = mergePatch(patch, from, latest())
        if (known.fields.length === 0 && (await send(known.patch))) return true
        if (known.fields.length === 0 && !wasStale.current) return false
        const theirs = await readAgain()
        const { patch: merged, fields } = mergePatch(patch, from, theirs)
        if (fields.length === 0) return send(merged)
        // Another field may wait for an answer already: it stays in the question.
        setConflict((before) => ({
          mine: { ...before?.mine, ...patch },
          theirs,
          fields: [...new Set([...(before?.fields ?? []), ...fields])],
        }))
        return false
      })
      queue.current = saved.catch(() => false)
      return saved
    },
    [send, readAgain, latest],
  )

  const settled = useCallback(async () => {
    await queue.current
    return latest().version
  }, [latest])

  const resolve = useCallback(
    async (theirs: readonly (keyof PostPatch)[]) => {
      if (conflict === null) return
      const own = Object.entries(conflict.mine).filter(
        ([field]) => !theirs.includes(field as keyof PostPatch),
      )
      if (own.length > 0 && !(await send(Object.fromEntries(own) as PostPatch))) return
      forgetTypedOf(post.id)
      setConflict(null)
      setEdition((before) => before + 1)
    },
    [conflict, send, post.id],
  )

  return { save, isSaving: isPending, savedAt, settled, conflict, resolve, edition, refused }
}

/** The post as it was last heard of: from the screen, from a save, or asked for. */
function useLatest(post: Post) {
  const { workspaceId } = useWorkspace()
  const queryClient = useQueryClient()
  const known = useRef(post)
  useEffect(() => {
    if (post.version >= known.current.version) known.current = post
  }, [post])
  const latest = useCallback(() => known.current, [])
  const take = useCallback((heard: Post) => void (known.current = heard), [])
  const readAgain = useCallback(async () => {
    const options = trpc.post.get.queryOptions({ workspaceId, id: post.id })
    const theirs = await queryClient.query({ ...options, staleTime: 0 })
    take(theirs)
    return theirs
  }, [queryClient, workspaceId, post.id, take])
  return { latest, take, readAgain }
}

function namesOf(patch: PostPatch): (keyof PostPatch)[] {
  return Object.keys(patch) as (keyof PostPatch)[]
}

/** What to send beside what others changed, and the fields that both changed: what has to be chosen first. */
function mergePatch(mine: PostPatch, from: PostPatch, theirs: PostPatch) {
  const names = namesOf(mine)
  const within = (whole: PostPatch) => Object.fromEntries(names.map((name) => [name, whole[name]]))
  const { value, clashes } = mergeOf<PostPatch>({ from: within(from), mine, theirs: within(theirs) })
  return { patch: value, fields: names.filter((name) => clashes.some(({ path }) => path === name)) }
}
