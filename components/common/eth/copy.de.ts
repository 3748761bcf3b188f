import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const ethWords: Translated<typeof en.ethWords> = {
  short: {
    l1: (has, needed) => `Zu wenig ETH auf Ethereum: Dieses Konto hat ${has}, nötig sind etwa ${needed}.`,
    l2: (has, needed) => `Zu wenig ETH auf Arbitrum: Dieses Konto hat ${has}, nötig sind etwa ${needed}.`,
  },
  send: {
    l1: 'Senden Sie diesem Konto zuerst ETH auf Ethereum.',
    l2: 'Senden Sie diesem Konto zuerst ETH auf Arbitrum.',
  },
  anybody:
    'Oder verbinden Sie ein anderes Konto: Signieren darf jeder, und der Betrag geht an denselben Empfänger.',
  fewer: 'Oder holen Sie die Beträge einzeln ab.',
}
