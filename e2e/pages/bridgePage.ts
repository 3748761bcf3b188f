import type { Locator, Page } from '@playwright/test'

export class BridgePage {
  readonly toArbitrum: Locator
  readonly amount: Locator
  readonly max: Locator
  readonly recipient: Locator
  readonly toOther: Locator
  readonly approve: Locator
  readonly signAndDeposit: Locator
  readonly deposit: Locator
  readonly withdraw: Locator

  constructor(private readonly page: Page) {
    this.toArbitrum = page.getByText('To Arbitrum', { exact: true })
    this.amount = page.getByRole('textbox', { name: 'Amount' })
    this.recipient = page.getByRole('textbox', { name: 'Recipient' })
    this.toOther = page.getByRole('button', { name: 'Send to another address' })
    this.max = page.getByRole('button', { name: 'Max' })
    this.approve = page.getByRole('button', { name: 'Approve LPT' })
    this.signAndDeposit = page.getByRole('button', { name: 'Sign and deposit' })
    this.deposit = page.getByRole('button', { name: 'Deposit', exact: true })
    this.withdraw = page.getByRole('button', { name: 'Withdraw', exact: true })
  }

  async open(): Promise<void> {
    await this.page.goto('/')
  }
}
