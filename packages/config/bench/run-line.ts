import { availableParallelism, cpus, loadavg } from 'node:os'

/** By which run the figures of a page were made, on what, and a warning where the machine was busy. */
export function runLine(bench: string, seconds: number): string {
  const date = new Date().toISOString().slice(0, 10)
  const [load = 0] = loadavg()
  const busy =
    load > availableParallelism()
      ? '\n**The machine had more to do than its cores could**: times below are longer than on a quiet one; ratios to the floor hold better.\n'
      : ''
  return `Written by \`npx --yes pnpm@12.21.0 bench ${bench}\`, every figure by the run of ${date}: Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), load ${load.toFixed(1)} at its end, ${Math.round(seconds / 6) / 10} minutes.
${busy}`
}
