import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const wallet: Translated<typeof en.wallet> = {
  connect: 'Wallet verbinden',
  connectHere: 'Wallet verbinden, um fortzufahren',
  reconnecting: 'Ihre Wallet wird wieder verbunden',
  account: (short) => `Konto ${short}`,
  yours: 'Ihr Konto',
  onChain: (chain) =>
    `Die Wallet ist auf ${chain}. Sie wird um den Wechsel gebeten, wenn ein Schritt die andere Chain braucht.`,
  elsewhere:
    'Die Wallet ist in einem anderen Netzwerk. Sie wird um den Wechsel gebeten, wenn ein Schritt es braucht.',
  disconnect: 'Trennen',
  addToken: 'LPT′ in Ihrer Wallet anzeigen',
  tokenAdded: 'Ihre Wallet zeigt LPT′ jetzt an.',
  tokenNotSupported: 'Diese Wallet nimmt keine Token-Vorschläge an. Vielleicht zeigt sie LPT′ von selbst an.',
}
