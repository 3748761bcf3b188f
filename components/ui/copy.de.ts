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

export const stopWaiting = 'Nicht länger warten'

export const phases: Translated<typeof en.phases> = {
  signing: 'Bestätigen Sie in Ihrer Wallet. Vielleicht fragt sie zuerst, ob sie das Netzwerk wechseln soll.',
  mining: 'Gesendet. Die Transaktion wartet auf die Aufnahme in einen Block.',
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
