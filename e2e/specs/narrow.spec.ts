import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { makeDeposit } from '../../lib/testing/transferSteps'
import { beyondEdge, narrowings, partedWords, squeezed } from '../fixtures/sideways'
import { test } from '../fixtures/test'

const PAGES = ['/', '/?direction=withdraw', '/stake/', '/transfers/', '/reserves/', '/endpoints/', '/about/']

for (const [way, narrow] of Object.entries(narrowings)) {
  for (const connected of [false, true]) {
    test(`no page scrolls sideways at ${way}${connected ? ', connected, with figures in full' : ''}`, async ({
      page,
      pair,
      wallet,
      bridge,
      visitor,
    }) => {
      test.slow()
      const hash = await makeDeposit(pair.world, 'holder', parseEther('3.141592653589793238'))
      await page.goto('/')
      if (connected) await visitor.connect()
      const found: string[] = []
      const look = async (what: string) => {
        const wide = await beyondEdge(page)
        if (wide.length > 0) found.push([what, ...wide].join('\n'))
        const parted = await partedWords(page)
        const columns = await squeezed(page)
        if (columns.length > 0) found.push([`${what} squeezes sentences`, ...columns].join('\n'))
        if (parted.length > 0) found.push([`${what} parts words`, ...parted].join('\n'))
      }
      for (const language of ['', '/de']) {
        for (const path of [...PAGES, `/transfers/?tx=${hash}`]) {
          await page.goto(language + path)
          await narrow(page)
          await page.waitForLoadState('networkidle')
          await look(language + path)
          if (!connected) continue
          await page.evaluate(() => localStorage.setItem('exact-figures', '1'))
          await page.reload()
          await narrow(page)
          await page.waitForLoadState('networkidle')
          await look(`${language}${path}, figures in full`)
          await page.evaluate(() => localStorage.removeItem('exact-figures'))
        }
      }
      await bridge.open()
      await narrow(page)
      await bridge.amount.fill('123456789.123456789123456789')
      await look('a long amount')
      if (connected) {
        await page.getByRole('button', { name: /^Account 0x/ }).click()
        await look('the menu of the account')
      } else {
        await page.getByRole('banner').getByRole('button', { name: 'Connect wallet' }).click()
        await expect(page.getByRole('dialog').getByRole('button', { name: wallet.name })).toBeVisible()
        await look('the list of wallets')
      }
      expect(found).toEqual([])
    })
  }
}
