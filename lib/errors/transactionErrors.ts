import type { Address, Hash } from 'viem'

/** The wallet replaced a transaction by an empty one: nothing happened. */
export class TransactionCancelled extends Error {
  override readonly name = 'TransactionCancelled'
  constructor(readonly hash: Hash) {
    super(`Transaction ${hash} was cancelled`)
  }
}

/** The wallet replaced a transaction by a different one, whose effect is not known here. */
export class TransactionReplaced extends Error {
  override readonly name = 'TransactionReplaced'
  constructor(
    readonly hash: Hash,
    /** Null when the endpoint has forgotten which. */
    readonly replacement: Hash | null,
  ) {
    super(`Transaction ${hash} was replaced by ${replacement ?? 'another'}`)
  }
}

/** No endpoint has ever shown a transaction, and its sender has had another mined since, which may have taken its place. */
export class TransactionOvertaken extends Error {
  override readonly name = 'TransactionOvertaken'
  constructor(
    readonly hash: Hash,
    readonly by: Hash | null,
  ) {
    super(`Transaction ${hash} may have been replaced by ${by ?? 'another'}`)
  }
}

/** A transaction was mined but failed. The cause holds the reason when it could be found by running it again. */
export class TransactionReverted extends Error {
  override readonly name = 'TransactionReverted'
  constructor(
    readonly hash: Hash,
    cause?: unknown,
  ) {
    super(`Transaction ${hash} failed`, { cause })
  }
}

/** There is no bridge on this network yet. */
export class BridgeNotOpen extends Error {
  override readonly name = 'BridgeNotOpen'
  constructor() {
    super('The bridge is not open on this network')
  }
}

/** A claim that the outbox has already executed. */
export class AlreadyClaimed extends Error {
  override readonly name = 'AlreadyClaimed'
  constructor(readonly position: bigint) {
    super(`Message ${position} was already executed`)
  }
}

/** A claim before its time: no confirmed assertion covers the message yet. */
export class NotYetClaimable extends Error {
  override readonly name = 'NotYetClaimable'
  constructor(readonly position: bigint) {
    super(`Message ${position} is not confirmed yet`)
  }
}

/** Several calls that the wallet was to send as one: it reports that they failed, and that none took effect. */
export class CallsFailed extends Error {
  override readonly name = 'CallsFailed'
  constructor(readonly id: string) {
    super(`The calls ${id} failed`)
  }
}

/** A payment of ETH that its recipient, a contract, did not take: it had no more gas than a plain transfer gives. */
export class RecipientTakesNoEth extends Error {
  override readonly name = 'RecipientTakesNoEth'
  constructor(
    readonly recipient: Address,
    cause?: unknown,
  ) {
    super(`${recipient} does not take ETH by a plain transfer`, { cause })
  }
}

/** Between the look at a recipient's name and the signature the name came to stand for somebody else. */
export class NameChanged extends Error {
  override readonly name = 'NameChanged'
  constructor(readonly typed: string) {
    super(`The name ${typed} changed its address`)
  }
}

/** Another account was picked in the wallet while it was to sign for the one before. */
export class AccountChanged extends Error {
  override readonly name = 'AccountChanged'
  constructor(cause?: unknown) {
    super('Another account was picked in the wallet', { cause })
  }
}

/** An approval by signature that the token, the account or the wallet cannot give: nothing was sent. */
export class PermitRefused extends Error {
  override readonly name = 'PermitRefused'
  constructor(cause?: unknown) {
    super('The approval cannot be given by a signature', { cause })
  }
}

/** The fees of a ticket have risen too near to the estimate, or above the shown ones: nothing was sent. */
export class TicketFeesRose extends Error {
  override readonly name = 'TicketFeesRose'
  /** @param atMost in wei, the shown fees and the present ones; left out where none were shown */
  constructor(readonly atMost?: Record<'shown' | 'now', bigint>) {
    super('The fees of the ticket have risen')
  }
}

/** An act on several things, of which there are none: they were done before. */
export class NothingToDo extends Error {
  override readonly name = 'NothingToDo'
  constructor() {
    super('There is nothing to do')
  }
}

/** A permission by signature that the wallet gave after its deadline: nothing was sent. */
export class PermitExpired extends Error {
  override readonly name = 'PermitExpired'
  constructor() {
    super('The signed permission has run out')
  }
}

/** A transaction that was mined and had too little gas: with more it would have succeeded. */
export class OutOfGas extends Error {
  override readonly name = 'OutOfGas'
  constructor() {
    super('The transaction ran out of gas')
  }
}

/** A transaction that was to claim several deposits claimed none, or not all, since somebody else had claimed them before. */
export class ClaimedByOthers extends Error {
  override readonly name: 'ClaimedByOthers' | 'ClaimedByOthersInPart'
  constructor(
    readonly positions: readonly bigint[],
    isAll: boolean,
  ) {
    super(`Others claimed ${positions.join()}`)
    this.name = isAll ? 'ClaimedByOthers' : 'ClaimedByOthersInPart'
  }
}

/** Some claims of a transaction failed although the transaction did not: they are still open. */
export class ClaimsFailed extends Error {
  override readonly name = 'ClaimsFailed'
  constructor(readonly positions: readonly bigint[]) {
    super(`The claims of ${positions.join()} failed`)
  }
}

/** The waiting for a transaction that was sent was given up: it may still be mined. */
export class NoLongerFollowed extends Error {
  override readonly name = 'NoLongerFollowed'
  constructor() {
    super('Nobody waits for the transaction any more')
  }
}

/** The first of several transactions that were to be sent in turn were included when one of them stopped the rest. */
export class StoppedBetween extends Error {
  override readonly name = 'StoppedBetween'
  constructor(
    readonly done: number,
    readonly all: number,
    cause: unknown,
  ) {
    super(`Stopped after ${done} of ${all}`, { cause })
  }
}
