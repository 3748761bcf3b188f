import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type JsonRpc, jsonRpc } from '../rpc/jsonRpc'
import { anvilBinary } from './anvilBinary'
import { assertPortFree } from './ports'
import type { Reaper } from './reaper'

export type Anvil = {
  rpc: JsonRpc
  /** Resolves with a sentence when the process ended without being told to. */
  crashed: Promise<string>
  stop(): Promise<void>
}

const START_TIMEOUT_MS = 30_000
const STOP_TIMEOUT_MS = 3000

/** Starts an anvil on a loopback port and waits until it answers. `name` is for sentences, e.g. "L1". */
export async function startAnvil(name: string, port: number, args: string[], reaper: Reaper): Promise<Anvil> {
  await assertPortFree(name, port)
  const child = spawn(anvilBinary(), ['--host', '127.0.0.1', '--port', String(port), '--quiet', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Its own process group: Ctrl-C reaches this process alone, which then stops everything in order.
    detached: true,
  })
  if (child.pid) reaper.watch(child.pid)
  let complaint = ''
  child.stderr.on('data', (text: Buffer) => {
    complaint = `${complaint}${text.toString()}`.slice(-600)
  })
  let stopping = false
  // It rejects when the process could not be started at all, which `crashed` tells.
  const ended = once(child, 'exit').catch(() => undefined)
  const crashed = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`${name} (anvil) could not be started: ${error.message}`))
    child.once('exit', (code, signal) => {
      const how = signal ? `by ${signal}` : `with code ${code}`
      if (!stopping) resolve(`${name} (anvil on port ${port}) ended ${how}. ${complaint.trim()}`.trim())
    })
  })
  const anvil: Anvil = {
    rpc: jsonRpc(`http://127.0.0.1:${port}`),
    crashed,
    async stop() {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
      await ended
      clearTimeout(late)
    },
  }
  try {
    await Promise.race([
      untilItAnswers(name, anvil.rpc),
      crashed.then((sentence) => Promise.reject(new Error(sentence))),
    ])
  } catch (error) {
    await anvil.stop()
    throw error
  }
  return anvil
}

async function untilItAnswers(name: string, rpc: JsonRpc): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  while (Date.now() < deadline) {
    try {
      await rpc.request('eth_chainId')
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  throw new Error(`${name} (anvil) did not answer within ${START_TIMEOUT_MS / 1000} seconds.`)
}
