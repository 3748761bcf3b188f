import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Reaper } from '../process/reaper'

/** The number of lines of a failed command's output that are repeated. */
const LAST_LINES = 20

export type Running = {
  /** The command's standard output. Rejects with a sentence when the command fails. */
  output: Promise<string>
  /** Ends it and all that it has started. */
  stop(): void
}

/**
 * Runs a command in a shell, with `environment` on top of the present one; people see its output as it comes. It is a
 * process group of its own, which ends with this process, however that ends.
 */
export function runCommand(command: string, environment: Record<string, string>): Running {
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    detached: true,
  })
  const reaper = Reaper.start()
  const group = child.pid === undefined ? undefined : -child.pid
  if (group !== undefined) reaper.watch(group)
  const said = { out: '', all: '' }
  child.stdout.on('data', (text: Buffer) => {
    said.out += text.toString()
    said.all += text.toString()
    process.stderr.write(text)
  })
  child.stderr.on('data', (text: Buffer) => {
    said.all += text.toString()
    process.stderr.write(text)
  })
  const output = async () => {
    try {
      const [code, signal]: (number | string | null)[] = await once(child, 'close')
      if (code === 0) return said.out
      const how = signal ? `was ended by ${signal}` : `failed with code ${code}`
      const words = said.all.trim().split('\n').slice(-LAST_LINES).join('\n')
      throw new Error(`The protocol command ${how}: ${command}\n${words}`.trim())
    } finally {
      reaper.dismiss()
    }
  }
  return {
    output: output(),
    stop() {
      if (group === undefined) return
      try {
        process.kill(group, 'SIGKILL')
      } catch {
        // It has ended already.
      }
    },
  }
}
