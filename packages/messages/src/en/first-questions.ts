import type { firstQuestions as source } from '../nl/first-questions.ts'
import type { Words } from '../words.ts'

/** What the first audience of each sector wants to know. Only the server needs them, when it makes a workspace. */
export const firstQuestions = {
  ngo: {
    q1: 'What exactly do you do in the neighbourhood?',
    q2: 'How can I help if I have little time?',
    q3: 'Which questions can I bring to you?',
  },
  municipality: {
    q1: 'When will you start work in my street?',
    q2: 'How do I apply for a new passport?',
    q3: 'How do I have a say in plans for my neighbourhood?',
  },
  b2b: {
    q1: 'What does something like this cost?',
    q2: 'How long before it is finished?',
    q3: 'Whom do I call when something breaks later on?',
  },
  shop: {
    q1: 'Which one suits me best?',
    q2: 'How do I make it last?',
    q3: 'Can I return it if I do not like it?',
  },
  agency: {
    q1: 'Who are the people behind the brand?',
    q2: 'What makes this different from the rest?',
    q3: 'Where can I find it or try it?',
  },
} as const satisfies Words<typeof source>
