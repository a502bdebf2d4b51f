import type { Status } from '@cadans/domain'
import type { ReactNode } from 'react'

const ring = <circle cx='6' cy='6' r='4.5' fill='none' stroke='currentColor' strokeWidth='1.4' />

/** Each status has a shape of its own, so that it can be told without colour. */
const shapes: Readonly<Record<Status, ReactNode>> = {
  open: (
    <circle
      cx='6'
      cy='6'
      r='4.5'
      fill='none'
      stroke='currentColor'
      strokeWidth='1.4'
      strokeDasharray='2.2 1.9'
    />
  ),
  planned: ring,
  making: (
    <>
      {ring}
      <path d='M6 1.5a4.5 4.5 0 0 1 0 9z' fill='currentColor' />
    </>
  ),
  review: (
    <>
      {ring}
      <path d='M6 3.6V6l1.7 1.2' fill='none' stroke='currentColor' strokeWidth='1.3' strokeLinecap='round' />
    </>
  ),
  approved: (
    <>
      {ring}
      <circle cx='6' cy='6' r='2.2' fill='currentColor' />
    </>
  ),
  loaded: <circle cx='6' cy='6' r='5' fill='currentColor' />,
  published: (
    <path
      d='M2 6.4 4.8 9.2 10 3.4'
      fill='none'
      stroke='currentColor'
      strokeWidth='1.7'
      strokeLinecap='round'
      strokeLinejoin='round'
    />
  ),
  skipped: (
    <path d='m3 3 6 6m0-6-6 6' fill='none' stroke='currentColor' strokeWidth='1.5' strokeLinecap='round' />
  ),
}

/** The sign of a status; its word stands beside it or in hidden text, so the sign itself is silent. */
export function StatusMark({ status, size = 12 }: { status: Status; size?: number }) {
  return (
    <svg width={size} height={size} viewBox='0 0 12 12' aria-hidden='true' focusable='false'>
      {shapes[status]}
    </svg>
  )
}
