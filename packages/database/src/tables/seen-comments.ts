/** That a person saw a comment; noted outside the journal, since looking changes nothing. */
export interface SeenCommentsTable {
  workspace_id: string
  person_id: string
  comment_id: string
}
