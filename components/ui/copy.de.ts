import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const amountField: Translated<typeof en.amountField> = { label: 'Betrag', max: 'Max.' }

export const details: Translated<typeof en.details> = {
  amount: (short, exact) => `${short}, genau ${exact}`,
  address: (short) => `Adresse ${short}`,
  transaction: (hash) => `Transaktion ${hash}`,
  transactionOn: (hash, explorer) => `Transaktion ${hash} auf ${explorer}`,
}

export const copying: Translated<typeof en.copying> = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyOf: (text) => `${text} kopieren`,
  lookUp: (explorer, text) => `${explorer}: ${text}`,
  marked: 'Der Browser erlaubt das Kopieren nicht. Der Text ist markiert: Kopieren Sie ihn selbst.',
}

export const phases: Translated<typeof en.phases> = {
  signing: 'Bestätigen Sie in Ihrer Wallet. Vielleicht fragt sie zuerst, ob sie das Netzwerk wechseln soll.',
  silent:
    'Noch keine Antwort. Öffnen Sie Ihre Wallet: Die Anfrage wartet vielleicht hinter ihrem Fenster. Fragt sie nicht nach dem Netzwerk, so wechseln Sie dort von Hand.',
  giveUp: 'Nicht länger warten',
  unnamed: 'Ob Ihre Wallet dies gesendet hat, ist nicht bekannt. Die Chain wird danach abgesucht.',
  unnamedNext:
    'Sehen Sie die Aktivitäten Ihrer Wallet an. Hat sie nichts gesendet, können Sie das Warten beenden und es erneut versuchen.',
  proposed: 'Vorgeschlagen. Jetzt fehlen noch die anderen Besitzer Ihres Kontos.',
  proposedNext:
    'Sie signieren in ihren eigenen Wallets. Sie können diese Seite schließen: Ein Transfer erscheint unter Transfers, sobald er ausgeführt ist.',
  leave: 'Ohne Warten fortfahren',
  mining: 'Gesendet. Die Transaktion wartet auf die Aufnahme in einen Block.',
  slow: 'Sie können diese Seite schließen. Zum Beschleunigen erhöhen Sie den Gaspreis dieser Transaktion in den Aktivitäten Ihrer Wallet:',
}

export const problems: Translated<typeof en.problems> = {
  readFailed: 'Die Chains konnten nicht gelesen werden',
  retry: 'Erneut lesen',
  slow: (chain) => (chain === null ? 'Die Chains antworten nur langsam' : `${chain} antwortet nur langsam`),
  slowNext: (operator, hasOther) =>
    `${operator} hat noch nicht geantwortet. ${hasOther ? 'Bleibt die Antwort aus, wird bald ein anderer Zugang gefragt.' : 'Er bekommt noch etwas Zeit und wird dann erneut gefragt.'}`,
  stale: 'Die Chains sind gerade nicht zu lesen. Was Sie sehen, wurde vorher gelesen.',
}

export const timeLeft: Translated<typeof en.timeLeft> = { in: (duration) => `noch etwa ${duration}` }

export const stepStates: Translated<typeof en.stepStates> = {
  done: 'erledigt',
  now: 'jetzt möglich',
  waiting: 'läuft',
  ahead: 'später',
}

export const broken: Translated<typeof en.broken> = {
  missing: 'Dieser Teil der Seite ließ sich nicht laden',
  missingNext:
    'Vielleicht gibt es eine neuere Fassung, oder die Verbindung ist gestört. Laden Sie die Seite neu. Was gesendet wurde, steht auf den Chains und ist nicht verloren.',
  offline: 'Es besteht keine Netzverbindung',
  offlineNext: 'Dieser Teil der Seite wird geladen, sobald die Verbindung wieder steht.',
  failed: 'Dieser Teil der Seite ließ sich nicht anzeigen',
  failedNext: 'Laden Sie die Seite neu. Was gesendet wurde, steht auf den Chains und ist nicht verloren.',
  again: 'Erneut versuchen',
  reload: 'Seite neu laden',
}
