import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const unnamed: Translated<typeof en.unnamed> = { wallet: 'Wallet des Browsers' }
