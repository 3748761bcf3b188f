import { spawn } from 'node:child_process'
import { root } from './root.mjs'

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

/**
 * Runs a command to its end and gives its exit code and output. With `live`, the output goes to the terminal as well.
 * The command and all that it starts are a process group, which ends with this process, however that ends. With `until`, an
 * AbortSignal, it ends when that says so, and this process is left to end when it likes.
 */
export function run(command, args, { env = {}, live = false, until, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    const release = endTogether(child, until)
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
    child.once('error', (error) => {
      release()
      reject(error)
    })
    child.once('close', (code, signal) => {
      release()
      resolve({ code: code ?? (signal ? 1 : 0), output })
    })
  })
}

/** `run`, but a failure is an error that says `what` failed and ends with the command's own last words. */
export async function runOrThrow(what, command, args, options) {
  const { code, output } = await run(command, args, options)
  if (code !== 0) throw new Error(`${what} failed.\n${output.trim().split('\n').slice(-60).join('\n')}`)
  return output
}

/** Ends the child's group when this process is told to stop or exits, or when `until` says so. Returns how to let go of it. */
function endTogether(child, until) {
  const end = () => {
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It has ended already.
    }
  }
  const stop = (signal) => {
    end()
    process.exit(signals[signal])
  }
  const heeded = until === undefined ? Object.keys(signals) : []
  process.once('exit', end)
  until?.addEventListener('abort', end)
  for (const signal of heeded) process.once(signal, stop)
  return () => {
    process.removeListener('exit', end)
    until?.removeEventListener('abort', end)
    for (const signal of heeded) process.removeListener(signal, stop)
  }
}
