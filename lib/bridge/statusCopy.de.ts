import type { Translated } from '@/lib/format/translated'
import type * as en from './statusCopy'

export const depositCopy: Translated<typeof en.depositCopy> = {
  'waiting-for-assertion': {
    label: 'Wartet auf den Bericht',
    sentence:
      'Ihr LPT ist auf Arbitrum hinterlegt. Die Prüfer berichten es an Ethereum, meist innerhalb einer Stunde.',
    late: 'Die Prüfer berichten später als sonst. Ihr LPT ist sicher hinterlegt; nur das Warten dauert länger.',
  },
  'in-challenge': {
    label: 'In der Einspruchsfrist',
    sentence:
      'Ihr Transfer wurde an Ethereum berichtet. Abholen können Sie den Betrag, sobald die Einspruchsfrist von Arbitrum vorbei ist.',
    late: 'Die Einspruchsfrist ist vorbei, und die Bestätigung kommt später als sonst. Nichts ist verloren; Sie müssen nichts tun.',
  },
  claimable: {
    label: 'Bereit zum Abholen',
    sentence: 'Holen Sie den Betrag auf Ethereum ab, um Ihr LPT′ zu erhalten. Das verfällt nicht.',
  },
  claimed: { label: 'Abgeholt', sentence: 'Ihr LPT′ wurde auf Ethereum geprägt.' },
}

export const withdrawCopy: Translated<typeof en.withdrawCopy> = {
  'on-its-way': {
    label: 'Unterwegs',
    sentence:
      'Ihr LPT′ wurde auf Ethereum verbrannt. Ihr LPT wird ausgezahlt, sobald die Nachricht Arbitrum erreicht. Sie müssen nichts tun.',
    late: 'Die Nachricht erreicht Arbitrum später als sonst. Sie ist auf Ethereum verzeichnet und kann nicht verloren gehen.',
  },
  'needs-redeem': {
    label: 'Einzulösen',
    sentence:
      'Die Nachricht hat Arbitrum erreicht, aber die automatische Ausführung ist fehlgeschlagen. Lösen Sie sie ein, um Ihr LPT zu erhalten.',
  },
  released: { label: 'Ausgezahlt', sentence: 'Ihr LPT wurde auf Arbitrum ausgezahlt.' },
  expired: {
    label: 'Noch einmal senden',
    sentence:
      'Die Nachricht verfiel, bevor jemand sie eingelöst hat. Der Vorgang ist verzeichnet: Senden Sie ihn noch einmal, nichts ist verloren.',
  },
  cancelled: {
    label: 'Noch einmal senden',
    sentence:
      'Die Nachricht wurde auf Arbitrum storniert, bevor jemand sie eingelöst hat. Der Vorgang ist verzeichnet: Senden Sie ihn noch einmal, nichts ist verloren.',
  },
  'creation-failed': {
    label: 'Noch einmal senden',
    sentence:
      'Arbitrum hat die Nachricht abgelehnt, weil ihre Gebühr zu niedrig war. Der Vorgang ist verzeichnet: Senden Sie ihn noch einmal.',
  },
}

export const csvColumns: Translated<typeof en.csvColumns> = [
  'Art',
  'Nummer',
  'Stand',
  'Betrag',
  'von',
  'an',
  'begonnen (UTC)',
  'begonnen in Transaktion',
  'begonnen in Block',
  'beendet (UTC)',
  'beendet in Transaktion',
  'beendet in Block',
  'weitere Tickets',
]
