// Written by `node testing/write-words.ts` from the folders of words.
import { nl } from './nl.ts'
import { nlServer } from './nl.server.ts'
import { en } from './en.ts'
import { enServer } from './en.server.ts'

export const folders = { nl, en }
export const serverFolders = { nl: nlServer, en: enServer }
