import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs a command to its end and gives its exit code and output. With `live`, the output goes to the terminal as well.
 * The command ends with this process: it shares the terminal's Ctrl-C and is killed, by id, when this process exits.
 */
export function run(command, args, { env = {}, live = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const kill = () => child.kill('SIGKILL')
    process.once('exit', kill)
    let output = ''
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.on('data', (chunk) => {
        output += chunk
        if (live) to.write(chunk)
      })
    }
    child.once('error', reject)
    child.once('close', (code, signal) => {
      process.removeListener('exit', kill)
      resolve({ code: code ?? (signal ? 1 : 0), output })
    })
  })
}

/** `run`, but a failure is an error that says `what` failed and ends with the command's own last words. */
export async function runOrThrow(what, command, args, options) {
  const { code, output } = await run(command, args, options)
  if (code !== 0) throw new Error(`${what} failed.\n${output.trim().split('\n').slice(-40).join('\n')}`)
  return output
}
