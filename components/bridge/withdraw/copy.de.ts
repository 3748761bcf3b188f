import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const withdrawWords: Translated<typeof en.withdrawWords> = {
  withdraw: 'Zurückholen',
  withdrawStep: 'Zurückholen',
  withdrawDetail: (amount) =>
    `Verbrennt ${amount} auf Ethereum und sendet die Nachricht, die das Hinterlegte auszahlt. Wird auf Ethereum signiert, ohne vorherige Freigabe.`,
  waitStep: (time) => `Etwa ${time} warten`,
  waitDetail: (basis) => `${basis} Sie müssen nichts tun und können diese Seite schließen.`,
  releaseStep: 'Auf Arbitrum ausgezahlt',
  releaseDetail: (amount) =>
    `${amount} kommt von selbst an. Sollte das fehlschlagen, kann jeder die Nachricht eine Woche lang einlösen und sie danach noch einmal senden. Nichts geht verloren.`,
  withdrawCost: 'Die Transaktion',
  fee: 'Die Nachricht, höchstens',
  feeNote:
    'Wird beim Signieren neu geschätzt: Mehr als das wird nie gesendet, ohne dass es Ihnen vorher angezeigt wurde. Es reicht mindestens für das Doppelte des Preises in diesem Moment; nicht verbrauchte Gebühren werden Ihnen auf Arbitrum erstattet.',
  estimating: 'Die Gebühr der Nachricht wird geschätzt',
  l1Eth: 'Ihr ETH auf Ethereum',
}
