import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Plugin } from 'vite'

const pack = promisify(brotliCompress)
const PACKABLE = /\.(js|css|svg)$/

/** Below this a packed file still takes its one packet. */
const SHORT = 1_000

/** Leaves beside each file of the build the same file packed as small as can be, which the server then sends as it is. */
export function packedFiles(): Plugin {
  let folder = ''
  return {
    name: 'packed-files',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir, build.assetsDir)
    },
    async closeBundle(failure) {
      if (failure === undefined) await packFolder(folder)
    },
  }
}

async function packFolder(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => PACKABLE.test(name))
  await Promise.all(names.map((name) => packFile(join(folder, name))))
}

async function packFile(path: string): Promise<void> {
  const content = await readFile(path)
  if (content.length < SHORT) return
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_LGWIN, BROTLI_MAX_WINDOW_BITS } =
    constants
  const packed = await pack(content, {
    params: {
      [BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS,
      [BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
  await writeFile(`${path}.br`, packed)
}
