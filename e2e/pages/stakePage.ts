import type { Locator, Page } from '@playwright/test'

export class StakePage {
  readonly amount: Locator
  readonly rewardsOnly: Locator
  readonly everything: Locator
  readonly max: Locator
  readonly unbond: Locator
  readonly locks: Locator
  readonly withdrawStake: Locator
  readonly withdrawFees: Locator
  readonly rebond: Locator
  readonly bridgeIt: Locator
  readonly initialize: Locator
  readonly warning: Locator
  readonly threads: Locator
  readonly begin: Locator
  /** The way back from Ethereum, and its threads. */
  readonly wayBack: Locator
  readonly returns: Locator
  readonly amountBack: Locator
  readonly burn: Locator
  /** The part in which something is unbonded, and the one in which LPT is staked. */
  readonly unbonding: Locator
  readonly staking: Locator
  readonly summary: Locator

  constructor(private readonly page: Page) {
    this.unbonding = page.getByRole('region', { name: 'Unbond', exact: true })
    this.staking = page.getByRole('region', { name: 'Stake LPT' })
    this.summary = page.getByRole('region', { name: 'Your stake' })
    this.amount = this.unbonding.getByRole('textbox', { name: 'Amount' })
    this.max = this.unbonding.getByRole('button', { name: 'Max' })
    this.rewardsOnly = page.getByRole('button', { name: 'Rewards only' })
    this.everything = page.getByRole('button', { name: 'Everything' })
    this.unbond = page.getByRole('button', { name: 'Unbond', exact: true })
    this.locks = page.getByRole('list', { name: 'Unbonding locks' }).getByRole('listitem')
    this.withdrawStake = page.getByRole('button', { name: 'Withdraw stake' })
    this.withdrawFees = page.getByRole('button', { name: 'Withdraw fees' })
    this.rebond = page.getByRole('button', { name: 'Rebond' })
    this.bridgeIt = page.getByRole('link', { name: 'Bridge it' })
    this.initialize = page.getByRole('button', { name: 'Initialise round' })
    this.warning = page.getByRole('main').getByRole('alert')
    this.threads = page.getByRole('list', { name: 'On the way to Ethereum' })
    this.wayBack = page.getByRole('region', { name: 'Bring LPT′ back and stake it' })
    this.returns = page.getByRole('list', { name: 'Bring LPT′ back and stake it' }).locator(':scope > li')
    this.amountBack = this.wayBack.getByRole('textbox', { name: 'Amount' })
    this.burn = this.wayBack.getByRole('button', { name: /^Burn .*on Ethereum$/ })
    this.begin = page.getByRole('button', { name: /^Begin with/ })
  }

  async open(): Promise<void> {
    await this.page.goto('/stake/')
  }
}
