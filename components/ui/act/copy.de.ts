import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const waitWords: Translated<typeof en.waitWords> = {
  silent:
    'Noch keine Antwort. Öffnen Sie Ihre Wallet: Die Anfrage wartet vielleicht hinter ihrem Fenster. Fragt sie nicht nach dem Netzwerk, so wechseln Sie dort von Hand.',
  unnamed: 'Ob Ihre Wallet dies gesendet hat, ist nicht bekannt. Die Chain wird danach abgesucht.',
  unnamedNext:
    'Sehen Sie in den Aktivitäten Ihrer Wallet nach. Hat sie nichts gesendet, können Sie das Warten beenden und es erneut versuchen.',
  proposed: 'Vorgeschlagen. Jetzt fehlen noch die anderen Besitzer Ihres Kontos.',
  proposedNext:
    'Diese signieren in ihren eigenen Wallets. Sie können diese Seite schließen: Ein Transfer erscheint unter Transfers, sobald er ausgeführt ist.',
  leave: 'Ohne Warten fortfahren',
  foundLate: 'Ihre Wallet hat dies doch gesendet: Es ist in einen Block aufgenommen.',
  foundLateNext: 'Sie müssen nichts erneut senden. Die Transaktion:',
  slow: 'Sie können diese Seite schließen. Zum Beschleunigen erhöhen Sie den Gaspreis dieser Transaktion in den Aktivitäten Ihrer Wallet:',
}
