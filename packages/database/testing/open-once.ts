import { openDatabase } from '../src/index.ts'
import { openSqlite } from '../src/sqlite.ts'

// Opens and closes the database that it is told: several of these at once are what the test of the schema is about.
const [, , engine, place = ''] = process.argv
const database =
  engine === 'postgres' ? await openDatabase({ dataDir: '', databaseUrl: place }) : await openSqlite(place)
await database.ping()
await database.close()
