import type { Locator, Page } from '@playwright/test'

export class TransfersPage {
  readonly list: Locator
  readonly claim: Locator
  readonly claimAll: Locator
  readonly redeem: Locator
  readonly keepAlive: Locator
  readonly sendAgain: Locator
  readonly readAgain: Locator
  readonly lookUp: Locator
  readonly openIt: Locator

  constructor(private readonly page: Page) {
    this.list = page.getByRole('list', { name: /^(Pending|Settled)$/ }).getByRole('listitem')
    this.claim = page.getByRole('button', { name: /^Claim [\d.,]+ LPT′$/ })
    this.claimAll = page.getByRole('button', { name: /^Claim all / })
    this.redeem = page.getByRole('button', { name: /^Redeem / })
    this.keepAlive = page.getByRole('button', { name: /^Keep .* redeemable/ })
    this.sendAgain = page.getByRole('button', { name: /^Send .* again$/ })
    this.readAgain = page.getByRole('button', { name: 'Read again' }).first()
    this.lookUp = page.getByRole('textbox', { name: 'Transaction hash or account' })
    this.openIt = page.getByRole('button', { name: 'Open', exact: true })
  }

  async open(): Promise<void> {
    await this.page.goto('/transfers/')
  }

  /** The transfers of a transaction, whoever looks at them. */
  async openHash(hash: string): Promise<void> {
    await this.page.goto(`/transfers/?tx=${hash}`)
  }

  /** The transfers of an account, whoever looks at them. */
  async openAccount(account: string): Promise<void> {
    await this.page.goto(`/transfers/?account=${account}`)
  }

  async find(hashOrAccount: string): Promise<void> {
    await this.lookUp.fill(hashOrAccount)
    await this.openIt.click()
  }

  /** Those in the list that begin with so much: `13`, whether of LPT or LPT′. */
  item(amount: string): Locator {
    return this.list.filter({ hasText: new RegExp(`^${amount}\\s*LPT`) })
  }

  /** The status that the page tells, by its label. */
  status(label: string): Locator {
    return this.page.getByRole('main').getByText(label, { exact: true })
  }

  /** A leg of the transfer's way, by its title. */
  leg(title: string): Locator {
    return this.page.getByRole('list', { name: 'Progress' }).getByRole('listitem').filter({ hasText: title })
  }
}
