// The door to every root command. Plain JavaScript, because it must speak clearly under any Node: the other
// files here are TypeScript, which needs the Node that comes along as a package.
const COMMANDS = ['start', 'dev', 'check', 'test', 'repeat', 'bench', 'backup', 'restore', 'turbo']

const [name = ''] = process.argv.slice(2)
const major = Number(process.versions.node.split('.')[0])

if (major < 26) {
  console.error(
    `Cadans needs Node 26 or newer, and this is Node ${process.versions.node}. ` +
      `On Linux and macOS it comes along by itself; on this computer (${process.platform} ${process.arch}) ` +
      'install it first from https://nodejs.org, then run the same command again.',
  )
  process.exitCode = 1
} else if (COMMANDS.includes(name)) {
  await import(`./${name}.ts`)
} else {
  console.error(`There is no command "${name}". There is: ${COMMANDS.join(', ')}.`)
  process.exitCode = 1
}
