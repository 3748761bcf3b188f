import { formatCount, plural } from '@/lib/format/numbers'
import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

/** Words: LPT is „hinterlegt“ on Arbitrum and „abgeholt“ as LPT′ on Ethereum; LPT′ is „zurückgeholt“, LPT „ausgezahlt“. */

export const amountCopy: Translated<typeof en.amountCopy> = {
  empty: 'Geben Sie einen Betrag ein.',
  'not-a-number': 'Das ist kein Betrag. Verwenden Sie Ziffern und ein Komma.',
  negative: 'Ein Betrag kann nicht negativ sein.',
  exponent: 'Schreiben Sie den Betrag aus, ohne Exponenten.',
  ambiguous:
    'Tausender oder Nachkommastellen? Schreiben Sie Tausender ohne Zeichen, wie 1500, und Nachkommastellen mit Komma und ohne Null am Ende, wie 1,5.',
  'too-many-decimals': 'Höchstens 18 Nachkommastellen.',
  'too-large': 'Dieser Betrag ist zu groß.',
}

export const problemCopy: Translated<typeof en.problemCopy> = {
  'bridge-not-open': 'Die Brücke ist in diesem Netzwerk noch nicht offen.',
  paused: 'Neue Transfers in dieser Richtung sind angehalten. Was unterwegs ist, geht weiter.',
  'zero-amount': 'Geben Sie einen Betrag ein.',
  'exceeds-balance': 'Mehr, als Sie haben.',
  'amount-too-large': 'Mehr, als ein Transfer umfassen kann.',
  'no-eth-on-l2':
    'Sie brauchen etwas mehr ETH auf Arbitrum, um diese Transaktion zu bezahlen. Senden Sie diesem Konto zuerst ETH.',
  'not-enough-eth-on-l1':
    'Sie brauchen mehr ETH auf Ethereum, um diese Transaktion und ihre Nachricht zu bezahlen. Senden Sie diesem Konto zuerst ETH.',
  'recipient-missing': 'Geben Sie eine Adresse ein.',
  'recipient-not-an-address': 'Das ist keine Adresse.',
  'recipient-bad-checksum':
    'Tippfehler in der Adresse: Groß- und Kleinschreibung passen nicht zur Prüfsumme.',
  'recipient-zero': 'Was an die Nulladresse gesendet wird, ist verloren.',
  'recipient-is-bridge':
    'Das ist ein Vertrag der Brücke oder des Tokens: Was dorthin gesendet wird, ist verloren.',
  'recipient-is-known-contract':
    'Das ist ein Vertrag von Arbitrum oder Livepeer: Was dorthin gesendet wird, ist verloren.',
  'recipient-has-no-key':
    'Zu dieser Adresse hat niemand einen Schlüssel: Was dorthin gesendet wird, ist verloren.',
  'recipient-required':
    'Ihr Konto ist ein Vertrag, und ein Vertrag besteht nur auf einer Chain. Auf der anderen gehört seine Adresse vielleicht niemandem oder jemand anderem: Geben Sie dort eine Adresse ein, über die Sie verfügen.',
  'name-resolving': 'Der Name wird nachgeschlagen.',
  'name-unread': 'Der Name konnte nicht nachgeschlagen werden. Geben Sie die Adresse ein.',
  'name-not-found': 'Für diesen Namen hat niemand eine Adresse gesetzt.',
  'name-not-valid': 'Das ist kein ENS-Name.',
  'name-elsewhere':
    'Dieser Name liegt auf einem Server außerhalb von Ethereum, und diese App fragt nur die Chains. Geben Sie die Adresse ein.',
  'names-unknown-here': 'In diesem Netzwerk gibt es keine Namen. Geben Sie die Adresse ein.',
}

export const warningCopy: Translated<typeof en.warningCopy> = {
  'recipient-is-somebody-else':
    'Das geht nicht an Ihre eigene Adresse. Es lässt sich nicht rückgängig machen.',
  'recipient-is-contract':
    'Der Empfänger ist ein Vertrag. Senden Sie nur dorthin, wenn Sie wissen, dass er Token weitergeben kann.',
  'recipient-is-contract-elsewhere':
    'Der Empfänger ist ein Vertrag auf der Chain, von der Sie senden; auf der anderen ist an seiner Adresse nichts. Sein Besitzer hat dort vielleicht keinen Zugriff.',
  'account-is-contract':
    'Ihr Konto ist ein Vertrag. An dieser Adresse ist auf der anderen Chain derselbe. Vergewissern Sie sich, dass er auch dort Ihnen gehört, oder nennen Sie einen anderen Empfänger.',
  'refund-goes-to-alias':
    'Ihr Konto hat auf Ethereum Code. Was die Nachricht von ihrer Gebühr nicht braucht, geht darum auf Arbitrum an eine andere Adresse, den Alias Ihres Kontos, und ist von dort schwer zu holen. Nennen Sie einen Empfänger ohne Code auf Ethereum, dann geht es dorthin.',
  'no-eth-for-claim':
    'Für das Abholen auf Ethereum wird dort ETH gebraucht. Sie haben weniger, als es im Augenblick kostet.',
}

export const deliveryBasis: Translated<typeof en.deliveryBasis> = {
  released: (count) =>
    plural(count, {
      one: 'So lange dauerte der letzte Rückweg dieses Kontos.',
      other: 'So lange dauerte der langsamste der letzten # Rückwege dieses Kontos.',
    }),
  'safe-blocks': (blocks, seconds) =>
    `Im Durchschnitt: Arbitrum nimmt die Nachricht an, sobald ihr Ethereum-Block gesichert ist, etwa ${formatCount(blocks)} Blöcke zu je ${formatCount(seconds)} Sekunden später.`,
}
