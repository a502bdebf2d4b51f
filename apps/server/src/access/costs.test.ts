import { describe, expect, test } from 'vitest'
import { startAnswers } from '../testing/start-answers.ts'
import { makeInstallationOwner, makeUser, NOW, refusalOf } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

describe('what costs much is counted by account', () => {
  const workspace = useWorkspace('sqlite', { owner: makeInstallationOwner })
  const { server, workspaceId } = workspace

  const horizon = { from: '2027-02-01', until: '2027-02-07' }
  test.each([
    { cost: 'plan', call: () => workspace.caller.plan.propose({ workspaceId, horizon }) },
    {
      cost: 'plan',
      call: () =>
        workspace.caller.plan.applyPlan({ workspaceId, horizon, tacticVersion: 1, changeNumber: 0 }),
    },
    {
      cost: 'export',
      call: () => workspace.caller.exporting.file({ workspaceId, format: 'csv', ...horizon }),
    },
    {
      cost: 'import',
      call: () =>
        workspace.caller.result.import({
          workspaceId,
          results: [{ postId: server.context.newId(), measuredOn: '2027-01-01' }],
        }),
    },
    { cost: 'backup', call: () => workspace.caller.backup.make() },
  ] as const)('$cost is refused when it was done too often', async ({ cost, call }) => {
    const spendAll = () => {
      for (let count = 0; count < 100; count += 1) server.context.costs.spend(workspace.user, cost)
    }
    expect(spendAll).toThrow(expect.objectContaining({ code: 'account.tooMuch' }))
    expect((await refusalOf(call())).code).toBe('account.tooMuch')
  })

  test('twenty workspaces in one request are ten, and ten minutes later there is one more', async () => {
    const many = await makeUser(server, 'Veel')
    const start = () => server.callerOf(many).workspace.start(startAnswers(server.context.newId()))
    const answers = await Promise.allSettled(Array.from({ length: 20 }, start))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
    expect(await refusalOf(start())).toEqual({ code: 'account.tooMuch', params: { minutes: 10 } })
    server.clock.set(NOW + 600_000)
    await start()
    expect(await refusalOf(start())).toMatchObject({ code: 'account.tooMuch' })
    server.clock.set(NOW)
  })

  test('examples are workspaces', async () => {
    const many = await makeUser(server, 'Voorbeeld')
    for (let count = 0; count < 10; count += 1) server.context.costs.spend(many, 'workspace')
    const example = { id: server.context.newId(), language: 'nl', zone: 'Europe/Amsterdam' } as const
    expect((await refusalOf(server.callerOf(many).workspace.startExample(example))).code).toBe(
      'account.tooMuch',
    )
  })

  test('whoever sits at the machine is not counted', () => {
    for (let count = 0; count < 100; count += 1) server.context.costs.spend({ kind: 'local' }, 'backup')
  })

  test('whoever was removed from everywhere starts nothing here', async () => {
    const { user, personId } = await workspace.join('planner')
    const membership = await workspace.membershipOf(personId)
    await workspace.caller.member.remove({ ...membership, heirId: null })
    const start = server.callerOf(user).workspace.start(startAnswers(server.context.newId()))
    expect((await refusalOf(start)).code).toBe('account.outside')
  })
})
