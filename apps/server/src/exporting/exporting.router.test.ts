import ICAL from 'ical.js'
import Papa from 'papaparse'
import { beforeAll, describe, expect, test } from 'vitest'
import { engines, startWorkspace } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

const period = { from: '2028-01-01', until: '2028-01-31' }

describe.each(engines)('a file of the posts in view on %s', (engine) => {
  const workspace = useWorkspace(engine)
  const { server, workspaceId } = workspace

  beforeAll(async () => {
    const place = { channelId: workspace.channelId, time: '12:00' }
    const posts = [
      {
        ...place,
        date: '2028-01-03',
        title: '=HYPERLINK("http://x.example")',
        copy: 'Een; "twee"\nDrie',
        promotionCents: 1250,
      },
      { ...place, date: '2028-01-04', title: '', deadline: '2028-01-02' },
      { ...place, date: '2028-01-05', title: 'Tóch niet', status: 'skipped' as const },
      {
        ...place,
        channelId: workspace.channelIds[1] ?? '',
        date: '2028-01-06',
        title: 'Elders',
        note: '@iemand',
      },
      { ...place, date: '2028-02-01', title: 'Buiten beeld' },
    ]
    for (const post of posts) await workspace.makePost(post)
  })

  test('reads as a table in Dutch Excel', async () => {
    const file = await server.caller.exporting.file({ workspaceId, format: 'csv', ...period })
    expect(file.fileName).toBe('buurthuis-de-brug-2028-01-01-2028-01-31.csv')
    expect(file.mime).toBe('text/csv; charset=utf-8')
    expect(file.text.startsWith('\ufeffDatum;Tijd;Kanaal;Status;Titel;')).toBe(true)
    const { data } = Papa.parse<Record<string, string>>(file.text, { header: true, skipEmptyLines: true })
    expect(data.map((row) => [row.Titel, row.Status])).toEqual([
      [`'=HYPERLINK("http://x.example")`, 'Gepland'],
      ['', 'Open plek'],
      ['Tóch niet', 'Vervallen'],
      ['Elders', 'Gepland'],
    ])
    expect(data[0]).toMatchObject({ Tekst: 'Een; "twee"\nDrie', 'Betaalde promotie (euro)': '12,50' })
    expect(data[1]).toMatchObject({ 'Klaar op': '2028-01-02', Herkomst: 'Eigen' })
    expect(data[3]).toMatchObject({ Notitie: `'@iemand` })
  })

  test('speaks the language of its workspace', async () => {
    const english = await startWorkspace(server, { language: 'en' })
    const channelId = (await server.caller.strategy.get({ workspaceId: english })).channels[0]?.id ?? ''
    const post = {
      id: server.context.newId(),
      channelId,
      date: '2028-01-03',
      time: '09:00',
      title: 'Hello, you',
      promotionCents: 5,
    }
    await server.caller.post.create({ workspaceId: english, post })
    const { text } = await server.caller.exporting.file({ workspaceId: english, format: 'csv', ...period })
    expect(text.startsWith('Date,Time,Channel,Status,Title,')).toBe(true)
    expect(text).toContain('"Hello, you"')
    expect(text).toContain('0.05')
  })

  test('is a calendar of the same posts, open places and skipped ones too', async () => {
    const file = await server.caller.exporting.file({ workspaceId, format: 'ics', ...period })
    expect(file.fileName).toBe('buurthuis-de-brug-2028-01-01-2028-01-31.ics')
    const parsed: unknown[] = ICAL.parse(file.text)
    const events = new ICAL.Component(parsed).getAllSubcomponents('vevent')
    expect(events.map((event) => event.getFirstPropertyValue('status'))).toEqual([
      'TENTATIVE',
      'TENTATIVE',
      'CANCELLED',
      'TENTATIVE',
    ])
  })

  test.each(['csv', 'ics'] as const)('holds what the filter lets through: %s', async (format) => {
    const wish = { workspaceId, format, ...period, filter: { channelIds: [workspace.channelIds[1] ?? ''] } }
    const { text } = await server.caller.exporting.file(wish)
    expect(text).toContain('Elders')
    expect(text).not.toContain('niet')
  })
})
