import type { Hash } from 'viem'
import { formatEther } from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import { getBalance, getBlock } from 'viem/actions'
import { trackTransfers } from '@/lib/actions/read/trackTransfers'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { transferKey } from '@/lib/bridge/transfer'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { describeError } from '@/lib/errors/errors'
import type { Clients } from '@/lib/rpc/clients'
import { pause } from '@/lib/rpc/pause'
import { SIDES } from '../facts/words'
import { type Act, type ActScope, actKey, actSide, possibleActs } from './acts'
import { keeperWallet } from './keeperWallet'
import { DAY, type Expense, type Limits, refusalOf, sum, wasJustDone } from './limits'
import { NotSent, type Outcome, outcomeOf } from './outcome'
import { perform } from './perform'
import { readExpenses } from './readExpenses'
import { type Call, type Mined, Sender } from './sender'

/** So many acts are tried on each chain between two looks. */
const MOST_ACTS = 20

/** Then the watcher looks again, in milliseconds. */
const LONGEST_ROUND = 45_000

/** The clock, and how long a transaction is waited for before the next look, both in milliseconds. */
export type Timing = { now(): number; patience: number }

const REAL_TIMING: Timing = { now: Date.now, patience: 30_000 }

export type KeeperSettings = { scope: ActScope; limits: Limits; really: boolean }

type Line = (fields: Readonly<Record<string, unknown>>) => void

/**
 * Claims, redeems, sends again and keeps alive what it is switched on for, within its limits. Everything that it goes by is on the chains:
 * killed at any moment, it goes on.
 */
export class Keeper {
  private readonly senders: Record<Side, Sender>
  private expenses: readonly Expense[] | null = null
  /** The keeper's ETH on both chains, in wei; null before it was read. */
  balances: Record<Side, bigint> | null = null
  private rounds = 0
  /** The last report about each act, which is repeated when it changes, and the round in which the act was tried. */
  private readonly tried = new Map<string, { said: string; round: number }>()

  constructor(
    private readonly clients: Clients,
    private readonly pair: ChainPair,
    readonly account: PrivateKeyAccount,
    private readonly settings: KeeperSettings,
    private readonly line: Line,
    private readonly timing: Timing = REAL_TIMING,
  ) {
    const sender = (side: Side) => new Sender(clients, pair, side, account, timing.now)
    this.senders = { l1: sender('l1'), l2: sender('l2') }
  }

  /** The spending of the last day, in wei. Zero before it was read. */
  spentToday(now: number): bigint {
    return sum((this.expenses ?? []).filter(({ at }) => now - at < DAY))
  }

  /**
   * Does what can be done now.
   * @param open every transfer that is not over, as it was a moment ago
   * @throws when a chain cannot be read: then nothing more is done before the next look
   */
  async round(open: readonly TrackedTransfer[]): Promise<void> {
    this.expenses ??= await readExpenses(this.clients, this.pair, { account: this.account, open })
    const balance = (side: Side) => getBalance(this.clients[side], { address: this.account.address })
    const [l1, l2] = await Promise.all([balance('l1'), balance('l2')])
    this.balances = { l1, l2 }
    const acts = possibleActs(open, this.settings.scope)
    const possible = new Set(acts.map(actKey))
    for (const key of this.tried.keys()) if (!possible.has(key)) this.tried.delete(key)
    this.rounds += 1
    // Those that were refused a moment ago do not keep others from their turn.
    const turn = (act: Act) => this.tried.get(actKey(act))?.round ?? 0
    const inTurn = acts.toSorted((a, b) => turn(a) - turn(b))
    // One after the other, so that both together keep to the limits.
    for (const side of SIDES) {
      await this.actOn(
        side,
        inTurn.filter((act) => actSide(act) === side),
      )
    }
  }

  private async actOn(side: Side, acts: readonly Act[]): Promise<void> {
    const sender = this.senders[side]
    await this.note(side, await sender.settle())
    const end = this.timing.now() + LONGEST_ROUND
    for (const act of acts.slice(0, MOST_ACTS)) {
      if (!sender.isFree || this.timing.now() > end) return
      const key = actKey(act)
      if (wasJustDone(key, this.expenses ?? [], await this.timeOf(side))) continue
      if (!(await this.isStillPossible(act))) continue
      const outcome = await this.attempt(sender, act)
      this.tell(key, act, outcome)
      if (outcome.event === 'acted') await this.waitFor(side)
    }
  }

  /** Somebody else may have been faster since the look. */
  private async isStillPossible(act: Act): Promise<boolean> {
    const tracked = await trackTransfers(this.clients, this.pair, { transfers: [act.transfer] })
    return possibleActs(tracked, this.settings.scope).some((one) => actKey(one) === actKey(act))
  }

  private async attempt(sender: Sender, act: Act): Promise<Outcome> {
    let notSent: NotSent | null = null
    const decide = async (call: Call) => {
      try {
        return await this.decide(sender, act, call)
      } catch (error) {
        if (error instanceof NotSent) notSent = error
        throw error
      }
    }
    const wallet = keeperWallet(this.clients, this.pair, sender, decide)
    try {
      return { event: 'acted', hash: await perform({ ...this.clients, wallet }, this.pair, act) }
    } catch (error) {
      return outcomeOf(notSent) ?? { event: 'act-failed', reason: describeError(error).sentence }
    }
  }

  private async decide(sender: Sender, act: Act, call: Call): Promise<Hash> {
    const { limits, really } = this.settings
    const { side } = sender
    const key = actKey(act)
    const priced = await sender.price(call, limits.gasPrice[side])
    const offer = {
      key,
      transfer: transferKey(act.transfer),
      side,
      gasPrice: priced.gasPrice,
      cost: priced.cost,
    }
    const now = await this.timeOf(side)
    const waiting = { key: '', transfer: '', cost: this.senders[otherSide[side]].atRisk, at: now }
    const reason = refusalOf(offer, limits, [...(this.expenses ?? []), waiting], now)
    if (reason !== null) throw new NotSent({ event: 'act-refused', reason })
    if (!really) throw new NotSent({ event: 'would-act', cost: formatEther(priced.cost) })
    return sender.send(key, priced)
  }

  /** Until what was sent is mined, or for a while: the next round looks again. */
  private async waitFor(side: Side): Promise<void> {
    const end = this.timing.now() + this.timing.patience
    do {
      const mined = await this.senders[side].settle()
      if (mined !== null) return this.note(side, mined)
      if (this.senders[side].isIdle) return
      await pause(this.clients[side].pollingInterval)
    } while (this.timing.now() < end)
  }

  private async note(side: Side, mined: Mined | null): Promise<void> {
    if (mined === null || mined.key === null) return
    const { key, receipt, value } = mined
    const isGood = receipt.status === 'success'
    const cost = receipt.gasUsed * receipt.effectiveGasPrice + (isGood ? value : 0n)
    const [, transfer = ''] = key.split(' ')
    const at = await this.timeOf(side)
    const lastDay = (this.expenses ?? []).filter((expense) => at - expense.at < DAY)
    this.expenses = [...lastDay, { key, transfer, cost, at }]
    this.line({
      event: isGood ? 'mined' : 'reverted',
      act: key,
      hash: receipt.transactionHash,
      cost: formatEther(cost),
    })
  }

  /** The time of the chain, in seconds: expenses are those of its last day. */
  private async timeOf(side: Side): Promise<number> {
    const { timestamp } = await getBlock(this.clients[side], { blockTag: 'latest' })
    return Number(timestamp)
  }

  private tell(key: string, { transfer: { amount } }: Act, outcome: Outcome): void {
    const text = JSON.stringify(outcome)
    const before = this.tried.get(key)?.said
    this.tried.set(key, { said: text, round: this.rounds })
    if (outcome.event !== 'acted' && before === text) return
    this.line({ act: key, amount: formatEther(amount), ...outcome })
  }
}

const otherSide: Record<Side, Side> = { l1: 'l2', l2: 'l1' }
