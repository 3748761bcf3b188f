import { expect, type Locator, type Page } from '@playwright/test'
import type { Prompt } from '../fixtures/wallet/owner'
import type { TestWallet } from '../fixtures/wallet/testWallet'

/** Somebody with a wallet in the browser: what people do on every page. */
export class Visitor {
  constructor(
    private readonly page: Page,
    private readonly wallet: TestWallet,
  ) {}

  /** Through the real modal, to the wallet that announced itself. */
  async connect(): Promise<void> {
    await this.pressConnect()
    await expect(this.page.getByRole('button', { name: /^Account 0x/ })).toBeVisible()
  }

  /** As far as the wallet's own prompt. */
  async pressConnect(): Promise<void> {
    await this.page.getByRole('button', { name: 'Connect wallet' }).first().click()
    await this.page.getByRole('dialog').getByRole('button', { name: this.wallet.name }).click()
  }

  /** Presses, and says no in the wallet: which is told calmly, and leaves the button to be pressed again. */
  async decline(prompt: Prompt, button: Locator): Promise<void> {
    const before = this.wallet.declined
    this.wallet.refuseNext(prompt)
    await button.click()
    await expect.poll(() => this.wallet.declined).toBe(before + 1)
    await expect(this.page.getByText('You declined in your wallet. Nothing was sent.').first()).toBeVisible()
    await expect(button).toBeEnabled()
  }

  /** Another device, as far as the app can tell: the same address bar, and nothing stored. */
  async reloadWithStorageCleared(): Promise<void> {
    await this.page.evaluate(async () => {
      localStorage.clear()
      sessionStorage.clear()
      for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name)
    })
    await this.page.context().clearCookies()
    this.wallet.forgetConnections()
    await this.page.reload()
    await expect(this.page.getByRole('button', { name: 'Connect wallet' }).first()).toBeVisible()
  }
}
