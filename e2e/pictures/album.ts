import { join } from 'node:path'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { root } from '../../scripts/setup/root'

/** In pixels; more than the README shows at once would be bytes that nobody sees. */
const WIDTH = 840
/** The height of a still, in pixels: more than a frame, to show the page below the line. */
const TALL = 1_080
/** The time that a frame stays, in milliseconds, and the last one, at which people begin to read. */
const [STAYS, LAST_STAYS] = [1_700, 4_000]

const fileOf = (name: string) => join(root, 'docs', 'images', `${name}.webp`)

/** Pictures of a page, which become a moving one. */
export class Album {
  private readonly frames: Buffer[] = []

  constructor(private readonly page: Page) {}

  /** Takes a frame from the top of the page, or from where `at` begins. */
  async take(at?: { top: number }): Promise<void> {
    await this.page.mouse.move(0, 0)
    await this.page.evaluate((top) => scrollTo(0, top), at?.top ?? 0)
    this.frames.push(await this.page.screenshot({ animations: 'disabled' }))
  }

  /** Writes docs/images/<name>.webp with all frames, one after the other. */
  async save(name: string): Promise<void> {
    const small = await Promise.all(
      this.frames.map((frame) => sharp(frame).resize({ width: WIDTH }).png().toBuffer()),
    )
    const delay = small.map((_, i) => (i === small.length - 1 ? LAST_STAYS : STAYS))
    await sharp(small, { join: { animated: true } })
      .webp({ quality: 72, effort: 6, delay, loop: 0 })
      .toFile(fileOf(name))
  }
}

/** Writes docs/images/<name>.webp with the page as it stands. */
export async function takeStill(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? { width: WIDTH, height: TALL }
  await page.mouse.move(0, 0)
  await page.setViewportSize({ width: before.width, height: TALL })
  await page.evaluate(() => scrollTo(0, 0))
  const picture = await page.screenshot({ animations: 'disabled' })
  await page.setViewportSize(before)
  await sharp(picture).resize({ width: WIDTH }).webp({ quality: 80, effort: 6 }).toFile(fileOf(name))
}
