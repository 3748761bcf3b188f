import { linkSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { root } from './root.ts'

const locks = join(root, '.cache')

/** In milliseconds. */
const PAUSE = 500
const LIMIT = 15 * 60_000
const BEAT = 5_000
const DEAD_AFTER = 90_000

/**
 * Does the work while no other process of this folder does work of the same name. Waits for one that is alive, and takes over
 * from one that was killed: what a process runs ends with it (see `run`).
 * @param name of the work and of its lock, `.cache/<name>.lock`
 * @throws a sentence when the other one is not done after a quarter of an hour
 */
export async function withLock<T>(
  name: string,
  say: (line: string) => void,
  work: () => Promise<T>,
  folder = locks,
): Promise<T> {
  const path = lockPath(name, folder)
  await takeLock(path, name, say)
  const release = keepLock(path)
  try {
    return await work()
  } finally {
    release()
  }
}

/**
 * Takes a lock until this process ends or lets go of it, without waiting.
 * @returns a function that lets go of it; null while this process or another one that is alive holds it
 */
export function holdLock(name: string, folder = locks): (() => void) | null {
  const path = lockPath(name, folder)
  while (!createFile(path)) {
    if (isHeld(path)) return null
    rmSync(path, { force: true })
  }
  return keepLock(path)
}

function lockPath(name: string, folder: string): string {
  mkdirSync(folder, { recursive: true })
  return join(folder, `${name}.lock`)
}

/** Shows that the holder is alive until it lets go. */
function keepLock(path: string): () => void {
  const free = () => rmSync(path, { force: true })
  process.once('exit', free)
  const beat = setInterval(() => utimesSync(path, new Date(), new Date()), BEAT).unref()
  return () => {
    clearInterval(beat)
    process.removeListener('exit', free)
    free()
  }
}

function isHeld(path: string): boolean {
  const holder = readHolder(path)
  return holder !== undefined && isAlive(holder) && !isOld(path)
}

async function takeLock(path: string, name: string, say: (line: string) => void): Promise<void> {
  const deadline = Date.now() + LIMIT
  let told = false
  while (!createFile(path)) {
    const holder = readHolder(path)
    if (!isHeld(path)) {
      if (holder !== undefined)
        say(`Process ${holder} of this app was killed at its work (${name}): taking over`)
      rmSync(path, { force: true })
      continue
    }
    if (Date.now() > deadline)
      throw new Error(`Process ${holder} still works on ${name} after 15 minutes. End it, and try again.`)
    if (!told) say(`Process ${holder} of this app is at the same work (${name}): waiting for it`)
    told = true
    await delay(PAUSE)
  }
}

/** Creates the lock with this process's id in it, both at once; false when there is one. */
function createFile(path: string): boolean {
  const draft = `${path}.${process.pid}.${Math.random()}`
  writeFileSync(draft, String(process.pid))
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft)
  }
}

/** A holder that is alive touches its lock: one that no longer does has ended, and its id was given to another program. */
function isOld(path: string): boolean {
  const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() }
  return Date.now() - mtimeMs > DEAD_AFTER
}

/** The process that holds the lock; undefined when it holds no more, or left no id. */
function readHolder(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // The process of somebody else is one too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
