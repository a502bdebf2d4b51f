import type { Id, Language, LocalDate, LocalTime } from '@cadans/domain'

/** What the example depends on: the same request and ids give the same workspace. */
export interface ExampleRequest {
  language: Language
  zone: string
  /** Today and the time of day in `zone`: all dates of the example are relative to it. */
  now: { date: LocalDate; time: LocalTime }
  newId: () => Id
}
