import type { Locator, Page } from '@playwright/test'

export class TransfersPage {
  readonly list: Locator
  readonly claim: Locator
  readonly redeem: Locator
  readonly sendAgain: Locator

  constructor(private readonly page: Page) {
    this.list = page.getByRole('list', { name: 'Transfers' }).getByRole('listitem')
    this.claim = page.getByRole('button', { name: /^Claim [\d.,]+ LPT′$/ })
    this.redeem = page.getByRole('button', { name: /^Redeem / })
    this.sendAgain = page.getByRole('button', { name: /^Send .* again$/ })
  }

  async open(): Promise<void> {
    await this.page.goto('/transfers/')
  }

  /** The status that the page tells, by its label. */
  status(label: string): Locator {
    return this.page.getByRole('main').getByText(label, { exact: true })
  }
}
