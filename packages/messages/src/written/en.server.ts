// Written by `node testing/write-words.ts` from the folders of words.
import example from '../../en/server/example.json' with { type: 'json' }
import firstAssumptions from '../../en/server/first-assumptions.json' with { type: 'json' }
import firstQuestions from '../../en/server/first-questions.json' with { type: 'json' }
import firstRoutines from '../../en/server/first-routines.json' with { type: 'json' }
import mail from '../../en/server/mail.json' with { type: 'json' }
import terminal from '../../en/server/terminal.json' with { type: 'json' }

export const enServer = {
  example,
  firstAssumptions,
  firstQuestions,
  firstRoutines,
  mail,
  terminal,
}
