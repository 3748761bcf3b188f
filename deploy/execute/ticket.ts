import { BaseError, ContractFunctionRevertedError, encodeFunctionData, type Hash, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import { arbRetryableTxAbi } from '@/lib/abi/arbRetryableTx'
import { ticketsFromLogs } from '@/lib/bridge/ticketId'
import { ARB_RETRYABLE_TX } from '@/lib/chains/precompiles'
import { pause } from '@/lib/rpc/pause'
import { receiptOrNull } from '@/lib/rpc/receipts'
import { hashesOf } from '../journal/journal'
import { LOOKS } from '../journal/nextMove'
import { bridgePlanOn } from '../plan/bridgePlan'
import { type Task, tasksOf } from '../plan/tasks'
import { nextTicketMove, type TicketFacts } from './nextTicketMove'
import type { Run } from './run'
import { settle, Waiting } from './settle'

/**
 * Waits until the registration has arrived on L2. A ticket that failed is redeemed by hand; one that can never be, for its fee
 * was too small or its week is over, is followed by another, which anybody may send.
 */
export async function awaitRegistration(run: Run): Promise<void> {
  if (run.plan.config.l2Router === zeroAddress) return
  const first = tasksOf(run.plan.parts).find(({ side, nonce }) => side === 'l1' && nonce === null)
  if (first === undefined) return
  const { pollingInterval } = run.network.clients.l2
  const waiting = new Waiting(run.say, "the registration's ticket on L2")
  // An endpoint that is behind another may know the ticket before what became of it.
  let alike = { move: '', looks: 0 }
  for (;;) {
    const ticket = await lastTicket(run, first)
    const facts = ticket === null ? null : await readTicket(run, ticket)
    const move = facts === null ? 'wait' : nextTicketMove(facts)
    if (move === 'done') return
    alike = { move, looks: alike.move === move ? alike.looks + 1 : 1 }
    if (move === 'wait' || ticket === null || alike.looks < LOOKS) {
      waiting.tell('to arrive')
      await pause(pollingInterval)
    } else {
      alike = { move: '', looks: 0 }
      await act(run, { first, ticket, move, redeemed: facts?.redeemed ?? 0 })
    }
  }
}

async function act(
  run: Run,
  {
    first,
    ticket,
    move,
    redeemed,
  }: { first: Task; ticket: Hash; move: 'redeem' | 'register-again' | 'give-up'; redeemed: number },
): Promise<void> {
  switch (move) {
    case 'redeem':
      run.say("  the ticket's own redemption failed: it is redeemed by hand")
      return finish(run, redemption(ticket, redeemed + 1))
    case 'register-again':
      run.say('  the ticket can never be redeemed: another one is sent')
      return finish(run, { ...first, what: `${first.what} (${registrations(run, first).length + 1})` })
    case 'give-up':
      throw new Error(
        `The registration's ticket ${ticket} fails each time that it is redeemed. See "The ticket" in docs/deploying.md; started again, this goes on here.`,
      )
  }
}

async function finish(run: Run, task: Task): Promise<void> {
  while ((await settle(run, task, 1)) === 'again') await pause(run.network.clients[task.side].pollingInterval)
}

const redemption = (ticket: Hash, count: number): Task => ({
  what: `redeeming ticket ${ticket} (${count})`,
  side: 'l2',
  call: {
    to: ARB_RETRYABLE_TX,
    value: 0n,
    data: encodeFunctionData({ abi: arbRetryableTxAbi, functionName: 'redeem', args: [ticket] }),
  },
  nonce: null,
  creates: null,
})

const registrations = ({ journal }: Run, first: Task) =>
  journal.entries.filter(({ what }) => what.startsWith(first.what))

/** A ticket that is no longer there is asked for in vain. An endpoint that does not answer says nothing of it. */
function isGone(error: unknown): false {
  const reverted =
    error instanceof BaseError && error.walk((cause) => cause instanceof ContractFunctionRevertedError)
  if (!reverted) throw error
  return false
}

/** The ticket of the registration that was sent last; null while that is not mined. */
async function lastTicket(run: Run, first: Task): Promise<Hash | null> {
  const sent = registrations(run, first).at(-1)
  if (sent === undefined) return null
  // One that was interrupted, or reorganised away, comes first.
  await finish(run, { ...first, what: sent.what })
  const { clients, pair } = run.network
  const entry = run.journal.find(sent.what)
  const receipts = await Promise.all(
    (entry ? hashesOf(entry) : []).map((hash) => receiptOrNull(clients.l1, hash)),
  )
  const logs = receipts.flatMap((receipt) => receipt?.logs ?? [])
  const { bridge, inbox } = pair.arbitrum
  return ticketsFromLogs(logs, { l2ChainId: pair.l2.id, bridge, inbox }).at(-1)?.id ?? null
}

async function readTicket({ network, plan, journal }: Run, ticket: Hash): Promise<TicketFacts> {
  const client = network.clients.l2
  // In this order: what happens in between is then seen.
  const receipt = await receiptOrNull(client, ticket)
  const isOpen = await readContract(client, {
    address: ARB_RETRYABLE_TX,
    abi: arbRetryableTxAbi,
    functionName: 'getTimeout',
    args: [ticket],
  }).then((timeout) => timeout > 0n, isGone)
  const isRegistered = await bridgePlanOn(client).isRegisteredOnL2(plan)
  return {
    isRegistered,
    isOpen,
    received: receipt === null ? 'no' : receipt.status === 'success' ? 'created' : 'refused',
    redeemed: journal.entries.filter(({ what }) => what.startsWith(`redeeming ticket ${ticket}`)).length,
  }
}
