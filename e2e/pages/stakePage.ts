import type { Locator, Page } from '@playwright/test'

export class StakePage {
  readonly amount: Locator
  readonly rewardsOnly: Locator
  readonly unbond: Locator
  readonly locks: Locator
  readonly withdrawStake: Locator
  readonly bridgeIt: Locator

  constructor(private readonly page: Page) {
    this.amount = page.getByRole('textbox', { name: 'Amount' })
    this.rewardsOnly = page.getByRole('button', { name: 'Rewards only' })
    this.unbond = page.getByRole('button', { name: 'Unbond', exact: true })
    this.locks = page.getByRole('list', { name: 'Unbonding locks' }).getByRole('listitem')
    this.withdrawStake = page.getByRole('button', { name: 'Withdraw stake' })
    this.bridgeIt = page.getByRole('link', { name: 'Bridge it' })
  }

  async open(): Promise<void> {
    await this.page.goto('/stake/')
  }
}
