// Installs the packages or builds the pages for the product's build, once however many of its
// builds run at the same time: the first does it, the others wait and find it done.
//   node scripts/once.mjs packages|pages FOLDER_OF_STAMPS
import { execSync } from 'node:child_process'
import {
  existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** How often the lock of another build is looked at, milliseconds. */
const lookEvery = 200

const [what, stamps] = process.argv.slice(2)
const packageFiles = ['package.json', 'package-lock.json', '.npmrc']
const output = '../wwwroot'
const steps = {
  packages: {
    inputs: packageFiles,
    result: 'node_modules',
    run() {
      console.log('Web app: installing packages (npm ci)')
      execSync('npm ci --prefer-offline --loglevel=error',
        { stdio: ['ignore', 'ignore', 'inherit'] })
    },
  },
  pages: {
    inputs: [
      ...packageFiles, 'src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json',
    ],
    result: join(output, 'index.html'),
    run() {
      console.log('Web app: building pages (npm run build)')
      // Beside the pages that are there: a build that fails or is ended leaves those whole.
      const [next, last] = [join(stamps, 'web.next'), join(stamps, 'web.last')]
      execSync(
        `npm run --silent build -- --logLevel warn --emptyOutDir --outDir "${next}"`,
        { stdio: 'inherit' })
      rmSync(last, { recursive: true, force: true })
      if (existsSync(output)) renameSync(output, last)
      renameSync(next, output)
      rmSync(last, { recursive: true, force: true })
    },
  },
}

function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (refused) {
    return refused.code === 'EPERM'
  }
}

/** Whether this process has the lock now; one that a dead process left is cleared away. */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (refused) {
    if (refused.code !== 'EEXIST') throw refused
    const holder = Number(existsSync(lock) ? readFileSync(lock, 'utf8') : 0)
    if (holder && !isAlive(holder)) rmSync(lock, { force: true })
    return false
  }
}

const step = steps[what]
const stamp = join(stamps, `web.${what}.stamp`)
const lock = join(stamps, 'web.lock')
mkdirSync(stamps, { recursive: true })
for (let looks = 0; !take(lock); looks++) {
  if (looks === 0) console.log(`Web app: another build is at it (${lock})`)
  await setTimeout(lookEvery)
}
try {
  const began = new Date()
  if (!existsSync(step.result) || newest(stamp) <= Math.max(...step.inputs.map(newest))) {
    step.run()
    // What was changed meanwhile is newer than the stamp, and so is built the next time.
    writeFileSync(stamp, '')
    utimesSync(stamp, began, began)
  }
} finally {
  rmSync(lock)
}
