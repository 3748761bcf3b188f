import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Sees to it that the processes named to it end when this one does, even when this one is killed. */
export class Reaper {
  private constructor(private readonly child: ChildProcess) {}

  static start(): Reaper {
    const script = fileURLToPath(new URL('./reaper.mjs', import.meta.url))
    const child = spawn(process.execPath, [script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
    child.unref()
    // Whoever ends it by hand ends nothing else.
    child.stdin?.on('error', () => undefined)
    return new Reaper(child)
  }

  watch(pid: number): void {
    this.child.stdin?.write(`${pid}\n`)
  }

  /** Ends it without a kill: call it when the processes have ended by themselves. */
  dismiss(): void {
    this.child.kill('SIGKILL')
  }
}
