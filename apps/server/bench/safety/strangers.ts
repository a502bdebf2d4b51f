/** What somebody who is not signed in can send. */
export interface Ask {
  name: string
  path: string
  /** `{{new}}` stands for what was never sent before. */
  body: string
}

const MEGABYTE = 1_000_000
/** The most that a stranger's body may be. */
const SMALL = 16_000

function noughts(bytes: number): string {
  return `[${'0,'.repeat((bytes - 4) / 2)}0]`
}

const calls = Array.from({ length: 20 }, () => 'account.invitation')
const batch = Object.fromEntries(calls.map((_, call) => [call, { token: '{{new}}' }]))

/** The worst that we know of each kind. */
export const asks: readonly Ask[] = [
  { name: 'a megabyte of noughts', path: '/trpc/workspace.start', body: noughts(MEGABYTE) },
  {
    name: 'a megabyte of marks',
    path: '/trpc/account.accept',
    body: `["${String.raw`\u0000`.repeat(166_000)}"]`,
  },
  { name: 'small bodies of noughts', path: '/trpc/account.accept', body: noughts(SMALL) },
  {
    name: 'twenty guesses at an invitation at once',
    path: `/trpc/${calls.join(',')}?batch=1`,
    body: JSON.stringify(batch),
  },
  {
    name: 'passwords',
    path: '/auth/sign-in/email',
    body: '{"email":"{{new}}@voorbeeld.nl","password":"gok nummer een"}',
  },
]
