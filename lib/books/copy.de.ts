import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const bookColumns: Translated<typeof en.bookColumns> = [
  'Zeit (UTC)',
  'Netz',
  'Art',
  'Bedeutung',
  'Betrag',
  'Token',
  'von',
  'nach',
  'Runde',
  'mit',
  'Transaktion',
]
