import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const dialog: Translated<typeof en.dialog> = {
  article: 'https://ethereum.org/de/wallets/',
}

export const labels: Readonly<Record<string, string>> = {
  Close: 'Schließen',
  Back: 'Zurück',
}

/** RainbowKit says „das Wallet“; this product says „die Wallet“, as most who speak of one do. */
export const sentences: Readonly<Record<string, string>> = {
  'Was ist ein Wallet?': 'Was ist eine Wallet?',
  'Ein Wallet wird verwendet, um digitale Assets zu senden, empfangen, speichern und anzeigen. Es ist auch eine neue Möglichkeit, sich anzumelden, ohne auf jeder Website neue Konten und Passwörter erstellen zu müssen.':
    'Mit einer Wallet senden, empfangen und verwahren Sie digitale Vermögenswerte. Sie melden sich damit auch an, ohne auf jeder Website ein neues Konto und ein neues Passwort anzulegen.',
  'Wallets werden verwendet, um digitale Assets wie Ethereum und NFTs zu senden, empfangen, speichern und anzeigen.':
    'Mit Wallets senden, empfangen und verwahren Sie digitale Vermögenswerte wie ETH und NFTs.',
  'Anstatt auf jeder Website neue Konten und Passwörter zu erstellen, verbinden Sie einfach Ihr Wallet.':
    'Statt auf jeder Website ein neues Konto und ein neues Passwort anzulegen, verbinden Sie einfach Ihre Wallet.',
  'Ein Wallet holen': 'Eine Wallet besorgen',
  'Ein Wallet verbinden': 'Eine Wallet verbinden',
  'Akzeptieren Sie die Verbindungsanfrage im Wallet': 'Bestätigen Sie die Verbindung in Ihrer Wallet',
  'Mobiles Wallet': 'Wallet für das Telefon',
  'Mobiles Wallet und Erweiterung': 'Wallet für das Telefon und Erweiterung',
  'Mobile und Desktop Wallet': 'Wallet für Telefon und Rechner',
  'Wählen Sie auf dem Hauptbildschirm ein Wallet aus, um mit einem anderen Wallet-Anbieter zu beginnen.':
    'Wählen Sie im ersten Fenster eine Wallet aus, um mit einem anderen Anbieter zu beginnen.',
  'Wählen Sie links ein Wallet aus, um mit einem anderen Wallet-Anbieter zu beginnen.':
    'Wählen Sie links eine Wallet aus, um mit einem anderen Anbieter zu beginnen.',
  'Verwenden Sie das mobile Wallet, um die Welt von Ethereum zu erkunden.':
    'Verwenden Sie die Wallet auf Ihrem Telefon.',
  'Greifen Sie direkt von Ihrem bevorzugten Webbrowser auf Ihr Wallet zu.':
    'Verwenden Sie Ihre Wallet direkt in Ihrem Browser.',
  'Greifen Sie nativ von Ihrem leistungsstarken Desktop auf Ihr Wallet zu.':
    'Verwenden Sie Ihre Wallet direkt auf Ihrem Rechner.',
}
