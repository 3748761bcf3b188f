import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type { ExportedState } from '../exportedState'
import { freePort } from '../freePort'
import { listenBriefly } from '../process/ports'
import { jsonRpc } from '../rpc/jsonRpc'
import { until } from './until'

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url))
const repository = fileURLToPath(new URL('../..', import.meta.url))

/** `npm run devnet` without npm. */
type Run = { child: ChildProcess; output(): string; ended: Promise<number | null> }

const runs: Run[] = []
afterEach(() => {
  for (const { child } of runs.splice(0)) child.kill('SIGKILL')
})

const run = (...words: string[]) => runScript(cli, words)

/** Starts the devnet of a copy of the repository on free ports. */
async function runDevnetIn(folder: string): Promise<Run> {
  const words = ['--l1-port', String(await freePort()), '--l2-port', String(await freePort())]
  return runScript(join(folder, 'devnet', 'cli.ts'), words)
}

function runScript(script: string, words: readonly string[]): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      output += text.toString()
    })
  }
  const started = { child, output: () => output, ended: once(child, 'exit').then(([code]) => code) }
  runs.push(started)
  return started
}

/** Starts one and says which ports it holds, the nodes' own included. */
async function runDevnet(): Promise<Run & { ports: number[]; l1NodePort: number; l2Url: string }> {
  const [l1Port, l2Port] = [await freePort(), await freePort()]
  const started = run('--l1-port', String(l1Port), '--l2-port', String(l2Port))
  await until('it says how to stop', async () => started.output().includes('To stop: Ctrl-C'), 60)
  const l2Url = `http://127.0.0.1:${l2Port}`
  const { nodes } = await jsonRpc(l2Url).request<ExportedState>('devnet_exportState')
  const nodePorts = [nodes.l1Url, nodes.l2Url].map((url) => Number(new URL(url).port))
  return { ...started, l2Url, l1NodePort: nodePorts[0] ?? 0, ports: [l1Port, l2Port, ...nodePorts] }
}

/** The process id of the anvil that was started on a port. */
function nodeOn(port: number): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  const found = processes.find((line) => line.includes(`--port ${port} `) && line.includes('anvil'))
  return Number(found?.trim().split(' ')[0])
}

const areFree = async (ports: readonly number[]) =>
  (await Promise.all(ports.map(listenBriefly))).every((port) => port !== undefined)

describe('npm run devnet', () => {
  it('prints what it is made of, obeys verbs, and leaves nothing behind after Ctrl-C', async () => {
    const { child, output, ended, ports, l2Url } = await runDevnet()
    for (const word of [l2Url, 'chain id 412346', 'delegator', 'L2 gateway', 'rollup'])
      expect(output()).toContain(word)

    const verb = run('advance-rounds', '2', '--url', l2Url)
    expect(await verb.ended).toBe(0)
    expect(JSON.parse(verb.output())).toHaveProperty('round')

    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(await areFree(ports)).toBe(true)
  })

  it('leaves nothing behind when it is killed', async () => {
    const { child, ended, ports } = await runDevnet()
    child.kill('SIGKILL')
    await ended
    await until('its nodes end as well', () => areFree(ports))
  })

  it('ends with a sentence when a part crashes', async () => {
    const { output, ended, ports, l1NodePort, l2Url } = await runDevnet()
    process.kill(nodeOn(l1NodePort), 'SIGKILL')
    expect(await ended).toBe(1)
    expect(output()).toContain(`L1 (anvil on port ${l1NodePort}) ended by SIGKILL.`)
    expect(await areFree(ports)).toBe(true)
    const late = run('clock', '--url', l2Url)
    expect(await late.ended).toBe(1)
    expect(late.output()).toContain(`Nothing answers at ${l2Url}. Start it with: npm run devnet`)
  })

  it('says what it can do, and what is possible', async () => {
    const [help, unknown, port] = [run('help'), run('fly'), run('--l1-port', '70000')]
    expect(await help.ended).toBe(0)
    expect(help.output()).toContain('advance-rounds [n]')
    expect(await unknown.ended).toBe(1)
    expect(unknown.output()).toMatch(/^There is no verb "fly". There are: info, .*help\.\n$/)
    expect(await port.ended).toBe(1)
    expect(port.output()).toBe('--l1-port is a whole number from 1 to 65535, not "70000".\n')
  })

  it('ends with a sentence when a contract is not compiled, and works in a folder of any name', async () => {
    const folder = mkdtempSync(join(tmpdir(), "blank ümlaut 'quote' "))
    try {
      for (const part of ['deploy', 'devnet', 'lib', 'package.json', 'tsconfig.json'])
        cpSync(join(repository, part), join(folder, part), { recursive: true })
      symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
      const started = await runDevnetIn(folder)
      expect(await started.ended).toBe(1)
      expect(started.output()).toMatch(/^The contract \w+ is not compiled\. Run: .*\n$/)

      mkdirSync(join(folder, 'contracts'))
      symlinkSync(join(repository, 'contracts', 'out'), join(folder, 'contracts', 'out'))
      const again = await runDevnetIn(folder)
      await until('it says how to stop', async () => again.output().includes('To stop: Ctrl-C'), 60)
      again.child.kill('SIGINT')
      expect(await again.ended).toBe(0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('says which port is in use, and starts nothing', async () => {
    const server = createServer()
    const taken = await freePort()
    server.listen(taken, '127.0.0.1')
    await once(server, 'listening')
    try {
      const l2Port = await freePort()
      const { ended, output } = run('--l1-port', String(taken), '--l2-port', String(l2Port))
      expect(await ended).toBe(1)
      expect(output()).toContain(`Port ${taken}, which L1 needs, is in use.`)
      expect(await areFree([l2Port])).toBe(true)
    } finally {
      server.close()
    }
  })
})
