import { memo } from 'react'
import { HolidayLines } from '../plan/holiday-lines.tsx'
import { LimitLines } from '../plan/limit-lines.tsx'
import { ReportLines } from '../plan/report-lines.tsx'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { ChannelStrips } from './channel-strips.tsx'
import { HoursChanges } from './hours-changes.tsx'
import { LeftOutLines } from './left-out-lines.tsx'
import type { Preview } from './preview.ts'
import { ThemeChanges } from './theme-changes.tsx'

/** All that a preview shows below its figures. Drawn again only when it says something else. */
export const PreviewParts = memo(function PreviewParts({
  preview,
  lookup,
}: {
  preview: Preview
  lookup: PostLookup
}) {
  return (
    <>
      <ChannelStrips preview={preview} lookup={lookup} />
      <ThemeChanges themes={preview.themes} lookup={lookup} />
      <HoursChanges hours={preview.hours} lookup={lookup} />
      <LimitLines limits={preview.report.limits} overload={preview.overload} lookup={lookup} />
      <HolidayLines holidays={preview.report.holidays} />
      <LeftOutLines leftOut={preview.leftOut} lookup={lookup} />
      <ReportLines report={preview.report} />
    </>
  )
})
