import { type ChildProcess, spawn } from 'node:child_process'
import { Reaper } from '../../devnet/process/reaper.ts'
import { root } from './root.ts'

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export type RunOptions = {
  env?: Readonly<Record<string, string>>
  cwd?: string
  /** Gets the output as it comes, standard output and standard error in one. */
  onOutput?: ((text: string) => void) | undefined
  /** Ends the command when it says so; this process then goes on. */
  until?: AbortSignal | undefined
}

export type Ended = { code: number; output: string }

/**
 * Runs a command to its end and returns its exit code and output, without colours. The command and all that it starts are one
 * process group, which ends with this process, even when this process is killed.
 */
export async function run(
  command: string,
  args: readonly string[],
  { env = {}, cwd = root, onOutput, until }: RunOptions = {},
): Promise<Ended> {
  const child = spawn(command, args, {
    cwd,
    env: { ...withoutColours(process.env), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const release = endTogether(child, until)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      onOutput?.(text)
    })
  }
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code) => resolve(code ?? 1))
    })
    return { code, output }
  } finally {
    release()
  }
}

/** Some tools take any FORCE_COLOR, `0` too, for a wish for colours; NO_COLOR says it to all. */
function withoutColours({ FORCE_COLOR: _, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, NO_COLOR: '1' }
}

/**
 * `run`, for commands that have to succeed.
 * @param what the work, as the beginning of a sentence: "Building the app"
 * @throws an error that says what failed and ends with the command's last 60 lines
 */
export async function runOrThrow(
  what: string,
  command: string,
  args: readonly string[],
  options?: RunOptions,
): Promise<string> {
  const { code, output } = await run(command, args, options)
  if (code !== 0) throw new Error(`${what} failed.\n${output.trim().split('\n').slice(-60).join('\n')}`)
  return output
}

/** Ends the child's group when this process ends, however it does, or when `until` says so. Returns how to let go of it. */
function endTogether({ pid }: ChildProcess, until: AbortSignal | undefined): () => void {
  if (pid === undefined) return () => {}
  const reaper = Reaper.start()
  reaper.watch(-pid)
  const end = () => {
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // It has ended already.
    }
  }
  const stop = (signal: (typeof signals)[number]) => {
    end()
    process.exit(exitCodes[signal])
  }
  // With `until` the caller decides what a signal means.
  const heeded = until === undefined ? signals : []
  process.once('exit', end)
  until?.addEventListener('abort', end)
  if (until?.aborted) end()
  for (const signal of heeded) process.once(signal, stop)
  return () => {
    process.removeListener('exit', end)
    until?.removeEventListener('abort', end)
    for (const signal of heeded) process.removeListener(signal, stop)
    reaper.dismiss()
  }
}
