// Written by `node testing/write-words.ts` from the folders of words.
import example from '../../nl/server/example.json' with { type: 'json' }
import firstAssumptions from '../../nl/server/first-assumptions.json' with { type: 'json' }
import firstQuestions from '../../nl/server/first-questions.json' with { type: 'json' }
import firstRoutines from '../../nl/server/first-routines.json' with { type: 'json' }
import mail from '../../nl/server/mail.json' with { type: 'json' }
import terminal from '../../nl/server/terminal.json' with { type: 'json' }

export const nlServer = {
  example,
  firstAssumptions,
  firstQuestions,
  firstRoutines,
  mail,
  terminal,
}
