// Written by `node testing/write-words.ts` from the folders of words.

export const load = {
  nl: () => [import('./nl.ts')],
  en: () => [import('./en.ts')],
}
