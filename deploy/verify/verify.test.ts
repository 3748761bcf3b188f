import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { forgeArtifact } from '../plan/artifact'
import { handOver } from './handOver'
import { servicesOf } from './services'
import { sourcesOf } from './standardInput'
import type { Submission } from './submission'

type Asked = { method: string; url: URL; body: string }

let server: Server | undefined
afterEach(() => void server?.close())

/** A service that answers one question after the other. */
async function serve(answers: readonly { status?: number; body: unknown }[]) {
  const asked: Asked[] = []
  const left = [...answers]
  const listening = createServer(async (request, response) => {
    const body = await textOf(request)
    asked.push({ method: request.method ?? '', url: new URL(request.url ?? '', 'http://x'), body })
    const next = left.shift()
    response.writeHead(next?.status ?? 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(next?.body ?? null))
  })
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const address = listening.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://127.0.0.1:${port}`, asked }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

const submission: Submission = {
  name: 'L2LPTGateway',
  chainId: 42_161,
  address: '0x00000000000000000000000000000000000000aa',
  sources: sourcesOf('L2LPTGateway'),
  constructorArguments: '0x1234',
}
const atOnce = { everyMs: 0, times: 2 }

async function outcomeAt(answers: Parameters<typeof serve>[0], of: 'SOURCIFY_URL' | 'L2_BLOCKSCOUT_URL') {
  const { url, asked } = await serve(answers)
  const [service] = servicesOf({ [of]: url }, 'l2')
  if (!service) throw new Error('No service is set.')
  return { outcome: await handOver(service, submission, atOnce), asked }
}

describe('the sources of a contract', () => {
  it('compile to the code that is deployed, with nothing but themselves', async () => {
    const { compiler, identifier, input } = sourcesOf('LivepeerTokenPrime')
    const solc: { default: { version(): string; compile(text: string): string } } = await import('solc')
    expect(solc.default.version()).toContain(compiler)
    const { contracts } = JSON.parse(solc.default.compile(JSON.stringify(input)))
    const [path = '', name = ''] = identifier.split(':')
    expect(`0x${contracts[path][name].evm.bytecode.object}`).toBe(
      forgeArtifact('LivepeerTokenPrime').bytecode,
    )
  }, 120_000)
})

describe('Sourcify', () => {
  it('is given the sources, and asked until it has compiled them', async () => {
    const { outcome, asked } = await outcomeAt(
      [
        { status: 202, body: { verificationId: 'abc' } },
        { body: { isJobCompleted: false } },
        { body: { isJobCompleted: true, contract: { match: 'match' } } },
      ],
      'SOURCIFY_URL',
    )
    expect(outcome).toEqual({ state: 'verified' })
    expect(asked.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
      `POST /v2/verify/42161/${submission.address}`,
      'GET /v2/verify/abc',
      'GET /v2/verify/abc',
    ])
    expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({
      compilerVersion: '0.8.36+commit.8a079791',
      contractIdentifier: 'src/l2/L2LPTGateway.sol:L2LPTGateway',
    })
  })

  it.each([
    ['has it already', [{ status: 409, body: {} }], { state: 'verified' }],
    [
      'refuses it',
      [{ status: 400, body: { message: 'no such chain' } }],
      { state: 'refused', why: 'no such chain' },
    ],
    [
      'is at it for long',
      [{ body: { verificationId: 'a' } }, ...Array(2).fill({ body: { isJobCompleted: false } })],
      { state: 'pending' },
    ],
    [
      'finds another code',
      [{ body: { verificationId: 'a' } }, { body: { isJobCompleted: true, error: { message: 'no match' } } }],
      { state: 'refused', why: 'no match' },
    ],
  ])('%s', async (_, answers, expected) =>
    expect((await outcomeAt(answers, 'SOURCIFY_URL')).outcome).toEqual(expected),
  )
})

describe('Etherscan and Blockscout', () => {
  it('are given the sources as a form, and asked until they are verified', async () => {
    const { outcome, asked } = await outcomeAt(
      [
        { body: { status: '1', result: 'guid' } },
        { body: { status: '0', result: 'Pending in queue' } },
        { body: { status: '1', result: 'Pass - Verified' } },
      ],
      'L2_BLOCKSCOUT_URL',
    )
    expect(outcome).toEqual({ state: 'verified' })
    const form = new URLSearchParams(asked[0]?.body)
    expect(form.get('constructorArguements')).toBe('1234')
    expect(form.get('compilerversion')).toBe('v0.8.36+commit.8a079791')
    expect(asked[1]?.url.search).toBe('?chainid=42161&module=contract&action=checkverifystatus&guid=guid')
  })

  it('say why they refuse, and that they do not answer', async () => {
    const { outcome } = await outcomeAt(
      [{ body: { status: '0', result: 'Invalid API Key' } }],
      'L2_BLOCKSCOUT_URL',
    )
    expect(outcome).toEqual({ state: 'refused', why: 'Invalid API Key' })
    const { outcome: odd } = await outcomeAt([{ body: 'down' }], 'L2_BLOCKSCOUT_URL')
    expect(odd.state).toBe('refused')
  })
})

it('reaches no service that is not set', () => {
  expect(servicesOf({}, 'l1')).toEqual([])
  const names = servicesOf(
    { SOURCIFY_URL: 'http://a', ETHERSCAN_API_KEY: 'k', L1_BLOCKSCOUT_URL: 'http://b' },
    'l1',
  )
  expect(names.map(({ name }) => name)).toEqual(['Sourcify', 'Etherscan', 'Blockscout'])
})
