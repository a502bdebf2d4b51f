import { randomBytes } from 'node:crypto'
import pg from 'pg'

export type FreshDatabase = {
  url: string
  name: string
  /** Runs SQL in it, as the owner of the server. */
  execute: (sql: string) => Promise<void>
  drop: () => Promise<void>
}

/**
 * Makes a database on a PostgreSQL. `drop` throws whoever is still connected out.
 * @param template the name of the database it is a copy of; an empty one when left out
 */
export async function createDatabaseOn(server: string, template = 'template0'): Promise<FreshDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  // Copied as files: page by page through the log, as by default, takes PostgreSQL twice the processor time.
  await execute(
    server,
    `create database ${name} template ${template} encoding 'UTF8' locale 'C' strategy file_copy`,
  )
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    url: url.href,
    name,
    execute: (sql) => execute(url.href, sql),
    drop: () => execute(server, `drop database if exists ${name} with (force)`),
  }
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
