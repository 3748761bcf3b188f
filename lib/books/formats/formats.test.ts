import { numberToHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { facts } from '@/lib/testing/bookedLife'
import { ledger } from '../ledger'
import { bookFormats, type FormatId } from './formats'

const token = numberToHex(0x1, { size: 20 })
const names = { chains: { l1: 'Ethereum', l2: 'Arbitrum One' }, lpt: { chainId: 42161, address: token } }
const entries = ledger(facts, { incomeBy: 'round' })
const tableOf = (id: FormatId) => {
  const lines = bookFormats[id].write(entries, names).split('\r\n')
  expect(lines.pop()).toBe('')
  const [header = '', ...rows] = lines
  return { header, rows }
}
/** Commas within quotes part nothing. */
const cellsOf = (row: string) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
const hash = (number: number) => numberToHex(number, { size: 32 })
const orchestrator = numberToHex(0xc, { size: 20 })

describe.each<FormatId>(['plain', 'koinly', 'cointracking', 'rotki', 'cointracker'])('%s', (id) => {
  const { header, rows } = tableOf(id)

  it('has as many cells in each row as there are columns', () => {
    const width = cellsOf(header).length
    for (const row of rows) expect(cellsOf(row)).toHaveLength(width)
  })

  it('writes amounts in full, and nothing that a spreadsheet carries out', () => {
    for (const cell of rows.flatMap(cellsOf)) {
      expect(cell).not.toMatch(/^\d+(\.\d+)?e[+-]?\d+$/i)
      expect(cell).not.toMatch(/^"?[=+\-@\t|%]/)
    }
    expect(rows.some((row) => row.includes('1.500000000000000001'))).toBe(true)
    expect(rows.some((row) => row.includes('0.000000012345678901'))).toBe(true)
  })
})

describe('Koinly', () => {
  const { header, rows } = tableOf('koinly')

  it('has the columns of the universal template', () => {
    expect(header).toBe(
      'Date,Sent Amount,Sent Currency,Received Amount,Received Currency,Fee Amount,Fee Currency,Net Worth Amount,Net Worth Currency,Label,Description,TxHash',
    )
  })

  it('puts a bond into a pool, pays gas as a cost, and puts a reward into the pool', () => {
    expect(rows.slice(0, 4)).toEqual([
      `2026-01-01 00:01 UTC,100,LPT,,,,,,,Add to Pool,"Livepeer bond, Arbitrum One, with ${orchestrator}",${hash(1)}`,
      `2026-01-01 00:01 UTC,0.000000012345678901,ETH,,,,,,,Cost,"Livepeer gas, Arbitrum One",${hash(1)}`,
      `2026-01-02 00:00 UTC,,,2,LPT,,,,,Reward,"Livepeer reward, round 11, Arbitrum One, with ${orchestrator}",`,
      `2026-01-02 00:00 UTC,2,LPT,,,,,,,Add to Pool,"Livepeer reward, round 11, Arbitrum One, with ${orchestrator}",`,
    ])
  })

  it('has a label on everything that is between the account and itself', () => {
    for (const row of rows) expect(cellsOf(row)[9]).toMatch(/^(Add to Pool|Remove from Pool|Reward|Cost)$/)
  })
})

describe('CoinTracker', () => {
  const { header, rows } = tableOf('cointracker')

  it('has the columns of its template', () => {
    expect(header).toBe(
      'Date,Received Quantity,Received Currency,Sent Quantity,Sent Currency,Fee Amount,Fee Currency,Tag',
    )
  })

  it('tags what is staked, what comes back and what is earned, and nothing else', () => {
    expect(rows.slice(0, 3)).toEqual([
      '01/01/2026 00:01:01,,,100,LPT,,,stake',
      '01/01/2026 00:01:01,,,0.000000012345678901,ETH,,,',
      '01/02/2026 00:00:07,2,LPT,,,,,staking',
    ])
    expect(rows).toContain('01/12/2026 00:01:01,40,LPT,,,,,unstake')
  })
})

describe('rotki', () => {
  const { header, rows } = tableOf('rotki')

  it('has the columns of the generic events, and only types that it knows', () => {
    expect(header).toBe('Type,Currency,Amount,Fee,Fee Currency,Location,Timestamp,Description')
    for (const row of rows) expect(row).toMatch(/^(Deposit|Withdrawal|Income|Loss|Spend|Staking),/)
  })

  it('names the token by its identifier, and the time in milliseconds', () => {
    expect(rows[0]).toBe(
      `Deposit,eip155:42161/erc20:${token},100,,,external,1767225661000,"Livepeer bond, Arbitrum One, with ${orchestrator}, ${hash(1)}"`,
    )
    expect(rows[1]).toMatch(/^Spend,ETH,0\.000000012345678901,,,external,1767225661000,/)
  })
})

describe('CoinTracking', () => {
  const { header, rows } = tableOf('cointracking')

  it('has the columns of its import, in that order', () => {
    expect(header).toBe(
      'Type,Buy Amount,Buy Currency,Sell Amount,Sell Currency,Fee,Fee Currency,Exchange,Trade-Group,Comment,Date,Tx-ID,Buy Value in Account Currency,Sell Value in Account Currency,Liquidity pool',
    )
    for (const row of rows) expect(row).toMatch(/^(Deposit|Withdrawal|Staking|Other Fee),/)
  })

  it('takes a bond out of the wallet and puts it into the stake, where rewards come in', () => {
    const comment = `"Livepeer bond, Arbitrum One, with ${orchestrator}"`
    expect(rows.slice(0, 2)).toEqual([
      `Withdrawal,,,100,LPT,,,Arbitrum One,,${comment},2026-01-01 00:01:01,${hash(1)},,,`,
      `Deposit,100,LPT,,,,,Livepeer stake,,${comment},2026-01-01 00:01:01,${hash(1)},,,`,
    ])
    expect(rows[3]).toMatch(/^Staking,2,LPT,,,,,Livepeer stake,,"Livepeer reward, round 11,/)
  })

  it('has in each place what is there: each transfer leaves one and comes to another', () => {
    const balances = new Map<string, number>()
    for (const row of rows) {
      const [, buy, , sell, , , , exchange = ''] = cellsOf(row)
      balances.set(exchange, (balances.get(exchange) ?? 0) + Number(buy) - Number(sell))
    }
    expect(balances.get('LPT bridge')).toBe(0)
    expect(balances.get('Livepeer stake')).toBeCloseTo(66)
  })
})

it('tells of the plain file what each line means', () => {
  const { header, rows } = tableOf('plain')
  expect(header).toBe('time (UTC),chain,kind,nature,amount,token,from,to,round,with,transaction')
  expect(rows[0]).toBe(
    `2026-01-01T00:01:01Z,Arbitrum One,bond,transfer,100,LPT,wallet,stake,,${orchestrator},${hash(1)}`,
  )
  expect(rows.find((row) => row.includes(',claim,'))).toBe(
    `2026-01-20T00:01:01Z,Ethereum,claim,transfer,1.500000000000000001,LPT′,bridge,wallet,,,${hash(6)}`,
  )
})
