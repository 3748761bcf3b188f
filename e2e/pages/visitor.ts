import { expect, type Page } from '@playwright/test'
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
