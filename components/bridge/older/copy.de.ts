import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const olderWords: Translated<typeof en.olderWords> = {
  title: (amount) => `Dieses Konto hat auf Ethereum ${amount} des älteren Tokens`,
  body: 'Das ist Livepeers erster Token; ihn meinen Börsen mit LPT auf Ethereum. LPT′ ist ein anderer Token, und keiner lässt sich hier in den anderen tauschen. Livepeers eigene Brücke, die Arbitrum anbietet, bringt das ältere LPT nach Arbitrum; dort ist es das LPT dieser Seite.',
  token: 'Der ältere Token:',
  bridge: 'bridge.arbitrum.io öffnen',
  about: 'Mehr dazu',
}
