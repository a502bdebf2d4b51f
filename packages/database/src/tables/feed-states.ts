/** What the events of a workspace's feeds were last written with. Noted while serving, outside the journal. */
export interface FeedStatesTable {
  workspace_id: string
  /** SHA-256 of the names, words, work and links that events are made of, hexadecimal. */
  texts: string
  /** The zone and the version of its rules. */
  times: string
  /** The instant at which either was first seen to differ. */
  changed_at: string
  /** How often the times differed: part of every event's SEQUENCE. */
  sequence: number
}
