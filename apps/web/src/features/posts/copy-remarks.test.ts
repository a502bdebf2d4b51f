import { channelRules, type Platform } from '@cadans/domain'
import { expect, test } from 'vitest'
import { type CopyRemark, copyRemarks } from './copy-remarks.ts'

const six = '#een #twee #drie #vier #vijf #zes'

test.each<[string, string, Platform, Parameters<typeof copyRemarks>[2], CopyRemark[]]>([
  ['five hashtags are what Instagram allows', '#a #b #c #d #e', 'instagram', 'photo', []],
  ['six are too many', six, 'instagram', 'photo', [{ code: 'hashtags', found: 6, limit: 5 }]],
  ['Threads has one', '#een #twee', 'threads', 'text', [{ code: 'hashtags', found: 2, limit: 1 }]],
  ['without a rule nothing is said', six, 'linkedin', 'text', []],
  [
    'a number or the end of an address is no hashtag',
    'Nummer #1 op https://voorbeeld.nl/#kop en R&D#zo',
    'threads',
    'text',
    [],
  ],
  ['a text alone does not go on Instagram', '', 'instagram', 'text', [{ code: 'media', needs: 'media' }]],
  ['nor on YouTube', '', 'youtube', 'text', [{ code: 'media', needs: 'video' }]],
  ['another form may well have an image', '', 'instagram', 'own', []],
  ['without a form nothing is known', '', 'instagram', undefined, []],
])('%s', (_, text, platform, kind, remarks) => {
  expect(copyRemarks(text, channelRules[platform], kind)).toEqual(remarks)
})
