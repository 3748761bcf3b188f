import { coinTracker } from './coinTracker'
import { coinTracking } from './coinTracking'
import type { BookFormat } from './format'
import { koinly } from './koinly'
import { plain } from './plain'
import { rotki } from './rotki'

export type FormatId = 'plain' | 'koinly' | 'cointracking' | 'rotki' | 'cointracker'

export const bookFormats: Record<FormatId, BookFormat> = {
  plain,
  koinly,
  cointracking: coinTracking,
  rotki,
  cointracker: coinTracker,
}
