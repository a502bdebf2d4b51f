import { planProblems, type Problem } from '@cadans/planner'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useSame } from '../../lib/use-same.ts'
import type { TacticView } from './parts/tactic-context.ts'
import { type SectionId, sectionIds, sectionOf } from './parts/section-list.ts'

export interface Sections {
  /** What is open now. */
  open: ReadonlySet<SectionId>
  toggle: (id: SectionId) => void
  /** Opens a section and brings it into view. */
  go: (id: SectionId) => void
  remarks: readonly Problem[]
  remarksOf: (id: SectionId) => readonly Problem[]
  /** Whether a field of the section is wrong. */
  isWrong: (id: SectionId) => boolean
  /** The sections with a field that somebody else changed as well. */
  clashing: readonly SectionId[]
  /** As `go`, to the field that asks for attention. */
  showWrong: (id: SectionId) => void
}

export function sectionAnchor(id: SectionId): string {
  return `tactic-${id}`
}

/** Which sections are open, and what there is to remark about each. The address names the one that was asked for. */
export function useSections({ basis, editor }: TacticView): Sections {
  const asked = useSearch({ from: '/w/$workspaceId/tactic' }).section
  const navigate = useNavigate({ from: '/w/$workspaceId/tactic' })
  const [open, setOpen] = useState<ReadonlySet<SectionId>>(
    () => new Set(sectionIds.filter((id) => id === (asked ?? 'themes'))),
  )
  // A tactic that is wrong cannot be modelled: remarks wait until its fields are right.
  const isRight = editor.problems.length === 0
  const judged = useDeferredValue(isRight ? basis : null)
  const remarks = useSame(useMemo(() => (judged === null ? [] : planProblems(judged)), [judged]))
  const problems = useSame(editor.problems)
  const clashes = useSame(editor.clashes)

  // An address that names a section leads to it; the first one needs no leading.
  useEffect(() => {
    if (asked !== undefined) document.getElementById(`tactic-${asked}`)?.scrollIntoView({ block: 'start' })
  }, [asked])

  const toggle = useCallback((id: SectionId) => {
    setOpen((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  }, [])
  const go = useCallback(
    (id: SectionId) => {
      setOpen((before) => new Set([...before, id]))
      void navigate({ search: { section: id }, replace: true })
      requestAnimationFrame(() => {
        const card = document.getElementById(sectionAnchor(id))
        card?.scrollIntoView({ block: 'start' })
        card?.querySelector('button')?.focus({ preventScroll: true })
      })
    },
    [navigate],
  )
  const showWrong = useCallback(
    (id: SectionId) => {
      go(id)
      // After the frame in which `go` brings the section into view.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const wrong = '[aria-invalid="true"]'
          const field = document.getElementById(sectionAnchor(id))?.querySelector<HTMLElement>(wrong)
          field?.scrollIntoView({ block: 'center' })
          field?.focus({ preventScroll: true })
        }),
      )
    },
    [go],
  )
  // While a hand moves all of this stays as it is, and so do the list and the closed cards.
  return useMemo(() => {
    const bySection = new Map(
      sectionIds.map((id) => [id, remarks.filter(({ path }) => sectionOf(path) === id)]),
    )
    return {
      open,
      toggle,
      go,
      remarks,
      remarksOf: (id: SectionId) => bySection.get(id) ?? [],
      isWrong: (id: SectionId) => problems.some(({ path }) => sectionOf(path) === id),
      clashing: sectionIds.filter((id) => clashes.some(({ path }) => sectionOf(path) === id)),
      showWrong,
    }
  }, [open, toggle, go, showWrong, remarks, problems, clashes])
}
