// @ts-check
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const isWindows = process.platform === 'win32'

/**
 * The command that installs packages, and the longest silence of npm. Each request that npm makes is a line: a sign of
 * progress, and the last one tells where it stopped. `--no-save` leaves the lockfile as it is. Times are in
 * milliseconds.
 */
const npm = {
  command: isWindows ? 'npm.cmd' : 'npm',
  args: ['install', '--no-save', '--loglevel=http', '--fetch-retries=2', '--fetch-timeout=60000'],
  shell: isWindows,
  silence: 120_000,
  heartbeat: 15_000,
}

/**
 * Installs the locked packages when they are not there as `package-lock.json` has them.
 * @param {(line: string) => void} say
 * @param {string} folder where the lockfile is
 */
export async function installPackages(say, folder = root, installer = npm) {
  const missing = missingPackages(folder)
  if (missing.length === 0) return
  const stranger = otherManager(folder)
  if (stranger)
    throw new Error(
      `node_modules was made by ${stranger}, and ${missing.length} packages are not as package-lock.json has them. ` +
        'This project is installed by npm: remove the folder node_modules and run the same command again.',
    )
  say('Installing packages (once, about a minute) …')
  await install(say, folder, installer)
  const left = missingPackages(folder)
  if (left.length > 0)
    throw new Error(
      `npm has installed, but ${left.length} packages are not as package-lock.json has them: ${left.slice(0, 5).join(', ')}. ` +
        'Remove the folder node_modules and run the same command again.',
    )
}

/**
 * The packages of the lockfile that are not in `folder`, or in another version. Looks at what is there; optional ones, most
 * of which are for other platforms, do not count.
 * @param {string} folder
 * @returns {string[]} their paths: `node_modules/viem`
 */
export function missingPackages(folder) {
  /** @type {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }>} */
  const locked = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages
  return Object.entries(locked)
    .filter(([path, { optional, link }]) => path.startsWith('node_modules/') && !optional && !link)
    .filter(([path, { version }]) => versionIn(join(folder, path)) !== version)
    .map(([path]) => path)
}

/**
 * @param {string} folder
 * @returns {string | undefined}
 */
function versionIn(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
  } catch {
    return undefined
  }
}

/**
 * The package manager that made `node_modules`, when it was not npm.
 * @param {string} folder
 */
export function otherManager(folder) {
  const traces = { '.modules.yaml': 'pnpm', '.yarn-integrity': 'yarn', '.yarn-state.yml': 'yarn' }
  return Object.entries(traces).find(([file]) => existsSync(join(folder, 'node_modules', file)))?.[1]
}

/**
 * @param {(line: string) => void} say
 * @param {string} folder
 * @param {typeof npm} installer
 */
async function install(say, folder, { command, args, shell, silence, heartbeat }) {
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], shell })
  let [lines, fetched, lastHeard] = [/** @type {string[]} */ ([]), 0, Date.now()]
  child.stderr.setEncoding('utf8').on('data', (text) => {
    lastHeard = Date.now()
    fetched += text.match(/http fetch GET 200/g)?.length ?? 0
    lines = [...lines, ...text.split('\n')]
      .filter((line) => line && !/http (fetch|cache)|^npm (error|ERR!) +at /.test(line))
      .slice(-20)
  })
  const started = Date.now()
  let silent = false
  const watch = setInterval(() => {
    say(`  ${fetched} packages fetched, ${Math.round((Date.now() - started) / 1000)} s`)
    silent = Date.now() - lastHeard > silence
    // A process that npm has started itself may hold on to its output.
    if (silent && child.kill('SIGKILL')) child.stderr.destroy()
  }, heartbeat)
  const code = await new Promise((resolve, reject) =>
    child.once('error', (error) => reject(notStarted(command, error))).once('close', resolve),
  ).finally(() => clearInterval(watch))
  if (code === 0) return
  throw new Error(failure(lines.join('\n'), silent))
}

/**
 * @param {string} command
 * @param {Error} error
 */
const notStarted = (command, error) =>
  new Error(
    `${command} does not start (${error.message}). It comes with Node, from https://nodejs.org; some systems have it in a package of its own.`,
  )

/**
 * @param {string} words npm's own
 * @param {boolean} silent npm was stopped because it did not get on
 */
export function failure(words, silent) {
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(
    words,
  )
  if (silent)
    return `npm has said nothing for two minutes and was ended. Is there a network? The first start needs one; later ones do not. On a slow disk, run \`npm ci\` yourself first.\n${words}`
  if (offline)
    return `The registry of npm packages does not answer. Is there a network? The first start needs one; later ones do not.\n${words}`
  return `Installing the packages failed.\n${words}`
}
