import type { Chain } from 'viem'

/** The wallet's account is on one chain and cannot be taken to another. */
export class OneChainOnly extends Error {
  override readonly name = 'OneChainOnly'
  constructor(readonly wallet: string) {
    super(`${wallet} is on one chain only`)
  }
}

/** The wallet neither has a network nor takes it: it can be added by hand. */
export class ChainNotAdded extends Error {
  override readonly name = 'ChainNotAdded'
  constructor(
    readonly chain: Chain,
    cause?: unknown,
  ) {
    super(`The wallet has not added ${chain.name}`, { cause })
  }
}

/** The waiting for a wallet was given up: it may still send the transaction. */
export class WalletLeft extends Error {
  override readonly name = 'WalletLeft'
  constructor() {
    super('Nobody waits for the wallet any more')
  }
}
