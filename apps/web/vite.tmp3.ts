import base from './vite.tmp.ts'
base.build!.minify = false
base.build!.outDir = '/tmp/first/dist-raw'
export default base
