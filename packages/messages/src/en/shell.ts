import type { shell as source } from '../nl/shell.ts'
import type { Words } from '../words.ts'

/** The frame around every room. */
export const shell = {
  product: 'Cadans',
  skip: 'To the content',
  rooms: 'Rooms',
  room: {
    today: 'Today',
    calendar: 'Calendar',
    tactic: 'Tactic',
    strategy: 'Strategy',
    results: 'Results',
    team: 'Team',
  },
  feeds: 'Calendar feeds',
  history: 'History',
  settings: 'Settings',
  menu: 'More',
  language: 'Language',
  appearance: 'Appearance',
  scheme: { light: 'Light', dark: 'Dark', auto: 'Like my device' },
  inspector: 'Details',
  closeInspector: 'Close the details',
  undone: 'Undone: {{what}}',
  redone: 'Redone: {{what}}',
  notificationClose: 'Close this message',
  roleNote: {
    viewer: 'You look along in this workspace. A planner or the owner can change things.',
    contributor: 'You fill open places and work on your own posts and ideas. All else you can look at.',
  },
  lineLost: 'No connection to Cadans.',
  lineLostText:
    'You see what there was last. Nothing can be saved for now; what you type stays, and is saved when the connection is back.',
  example: 'This is an example. Try anything you like.',
  exampleRemove: 'Remove the example',
  exampleConfirm:
    'The example goes, with everything you changed in it. Then you start a workspace of your own.',
  exampleConfirmNext: 'The example goes, with everything you changed in it. You continue in {{name}}.',
  exampleRemoved: 'The example was removed',
  missingTitle: 'This page does not exist',
  missingText: 'The link may be old. Start again at Today.',
  missingAction: 'To the beginning',
  errorTitle: 'This did not work',
  zoneDiffers: 'Times in {{zone}}',
  loadingRoom: 'The room is loading',
} as const satisfies Words<typeof source>
