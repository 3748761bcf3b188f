import type { Translated } from '@/lib/format/translated'
import { codeMissing } from './code/copy.de'
import type * as en from './copy'

const CHECK_AGAIN = 'Lesen Sie den Stand noch einmal; er kann sich geändert haben.'
const TRY_AGAIN = 'Versuchen Sie es gleich noch einmal.'

export const errorCopy: Translated<typeof en.errorCopy> = {
  rejected: {
    sentence: 'Sie haben die Anfrage in Ihrer Wallet abgelehnt. Nichts wurde gesendet.',
    next: 'Fahren Sie fort, wann immer Sie möchten.',
  },
  'wallet-busy': {
    sentence: 'Ihre Wallet wartet noch auf Ihre Antwort auf eine frühere Anfrage.',
    next: 'Öffnen Sie sie und antworten Sie zuerst dort.',
  },
  'wallet-locked': {
    sentence: 'Ihre Wallet ist gesperrt oder nicht mehr verbunden.',
    next: 'Entsperren Sie sie oder verbinden Sie sie neu.',
  },
  'wallet-left': {
    sentence:
      'Diese Seite wartet nicht mehr auf Ihre Wallet; die Wallet kann die Transaktion noch immer senden.',
    next: 'Beantworten oder verwerfen Sie die Anfrage in Ihrer Wallet, bevor Sie es erneut versuchen.',
  },
  'no-longer-followed': {
    sentence:
      'Diese Seite wartet nicht länger auf die Transaktion; sie wurde gesendet und kann noch aufgenommen werden.',
    next: 'Sehen Sie in den Aktivitäten Ihrer Wallet nach, bevor Sie noch einmal senden: Ein zweites Mal gesendet, schlägt sie womöglich fehl und kostet eine Gebühr.',
  },
  'wallet-failed': {
    sentence: 'Ihre Wallet konnte dies nicht ausführen und nannte keinen bekannten Grund.',
    next: 'Sehen Sie zuerst in den Aktivitäten Ihrer Wallet nach. Hat sie nichts gesendet, versuchen Sie es erneut.',
  },
  'wallet-offline': {
    sentence: 'Ihre Wallet hat die Verbindung zum Netzwerk verloren.',
    next: 'Prüfen Sie in Ihrer Wallet das Netzwerk und versuchen Sie es erneut.',
  },
  'device-locked': {
    sentence: 'Ihre Hardware-Wallet ist gesperrt, nicht verbunden oder nicht in ihrer Ethereum-App.',
    next: 'Verbinden und entsperren Sie sie, öffnen Sie die Ethereum-App und versuchen Sie es erneut.',
  },
  'blind-signing-off': {
    sentence: 'Ihre Hardware-Wallet signiert keine Vertragsdaten: „Blind Signing“ ist ausgeschaltet.',
    next: 'Schalten Sie es in den Einstellungen ihrer Ethereum-App ein und versuchen Sie es erneut.',
  },
  'wallet-refused': {
    sentence: 'Ihre Wallet unterstützt diese Anfrage nicht.',
    next: 'Versuchen Sie es mit einer anderen Wallet.',
  },
  'wrong-chain': {
    sentence: 'Ihre Wallet ist in einem anderen Netzwerk.',
    next: 'Wechseln Sie das Netzwerk in Ihrer Wallet und versuchen Sie es erneut.',
  },
  'one-chain-only': {
    sentence: 'Dieses Konto besteht nur in einem Netzwerk und kann im anderen nicht handeln.',
    next: 'Nutzen Sie dort eine andere Wallet: abholen, einlösen und noch einmal senden kann jeder für Sie.',
  },
  'chain-not-added': {
    sentence: 'Das Netzwerk wurde Ihrer Wallet nicht hinzugefügt. Nichts wurde gesendet.',
    next: 'Fügen Sie es in den Einstellungen Ihrer Wallet von Hand hinzu, wechseln Sie dorthin und versuchen Sie es erneut.',
  },
  'account-changed': {
    sentence: 'In Ihrer Wallet wurde inzwischen ein anderes Konto gewählt. Nichts wurde gesendet.',
    next: 'Wählen Sie wieder das vorige Konto oder beginnen Sie mit dem jetzigen von vorn.',
  },
  'insufficient-eth': {
    sentence: 'Es ist nicht genug ETH da, um diese Transaktion zu bezahlen.',
    next: 'Bringen Sie ETH in dieses Netzwerk und versuchen Sie es erneut.',
  },
  'nonce-taken': {
    sentence: 'Ihre Wallet hat inzwischen eine andere Transaktion gesendet.',
    next: 'Warten Sie, bis sie erledigt ist, und versuchen Sie es dann erneut.',
  },
  'fee-too-low': {
    sentence: 'Der Gaspreis, den Ihre Wallet bietet, liegt unter dem, was das Netzwerk jetzt verlangt.',
    next: 'Versuchen Sie es erneut und lassen Sie Ihre Wallet den Gaspreis vorschlagen.',
  },
  'pool-full': {
    sentence: 'Der RPC-Dienst Ihrer Wallet nimmt gerade keine weiteren Transaktionen an.',
    next: TRY_AGAIN,
  },
  'transaction-cancelled': {
    sentence: 'Die Transaktion wurde in Ihrer Wallet storniert. Es ist nichts geschehen.',
    next: 'Fahren Sie fort, wann immer Sie möchten.',
  },
  'transaction-replaced': {
    sentence: 'Ihre Wallet hat die Transaktion durch eine andere ersetzt.',
    next: CHECK_AGAIN,
  },
  'transaction-overtaken': {
    sentence: 'Vielleicht ist eine andere Transaktion Ihres Kontos an die Stelle dieser getreten.',
    next: 'Haben Sie sie in Ihrer Wallet ersetzt oder storniert, so ist nichts geschehen. Andernfalls ist sie noch unterwegs und erscheint hier, sobald sie aufgenommen ist.',
  },
  'rate-limited': {
    sentence: 'Der RPC-Dienst ist gerade überlastet.',
    next: TRY_AGAIN,
  },
  'range-refused': {
    sentence: 'Der RPC-Dienst durchsucht so viele Blöcke nicht auf einmal.',
    next: 'Versuchen Sie es erneut oder wählen Sie einen anderen Zugang.',
  },
  'timed-out': { sentence: 'Das Netzwerk hat nicht rechtzeitig geantwortet.', next: TRY_AGAIN },
  'nonsense-answer': {
    sentence: 'Der RPC-Dienst hat ungültige Daten geliefert.',
    next: 'Prüfen Sie Ihre Verbindung oder versuchen Sie es gleich noch einmal.',
  },
  unreachable: {
    sentence: 'Das Netzwerk ist nicht zu erreichen.',
    next: 'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  },
  'no-log-endpoint': {
    sentence: 'Kein Zugang zu diesem Netzwerk liefert den Verlauf der Ereignisse, oder keiner vollständig.',
    next: 'Versuchen Sie es später erneut oder fügen Sie einen eigenen Zugang hinzu.',
  },
  'endpoint-refused': {
    sentence: 'Der Zugang dieser Seite beantwortet diese Anfrage nicht.',
    next: 'Versuchen Sie es später erneut oder fügen Sie einen eigenen Zugang hinzu.',
  },
  'wrong-endpoint': {
    sentence: 'Die eingestellten Zugänge gehören zu einem anderen Netzwerk.',
    next: 'Wählen Sie einen Zugang zu diesem Netzwerk.',
  },
  'zero-amount': { sentence: 'Der Betrag ist null.', next: 'Geben Sie einen Betrag ein.' },
  'amount-too-large': {
    sentence: 'Der Betrag ist größer, als ein Transfer umfassen kann.',
    next: 'Geben Sie einen kleineren Betrag ein.',
  },
  'recipient-zero': {
    sentence: 'Der Empfänger ist die Nulladresse.',
    next: 'Nennen Sie einen anderen Empfänger.',
  },
  'recipient-is-bridge': {
    sentence: 'Der Empfänger ist ein Vertrag der Brücke oder des Tokens.',
    next: 'Nennen Sie einen anderen Empfänger.',
  },
  'name-changed': {
    sentence: 'Der Name steht für eine andere Adresse als bei Ihrer Eingabe. Nichts wurde gesendet.',
    next: 'Sehen Sie sich die Adresse an und geben Sie sie selbst ein, wenn es die richtige ist.',
  },
  'balance-too-low': {
    sentence: 'Der Betrag ist mehr, als das Konto hat.',
    next: 'Geben Sie einen kleineren Betrag ein.',
  },
  'allowance-too-low': {
    sentence: 'Das Gateway darf diesen Betrag noch nicht von Ihrem Konto nehmen.',
    next: 'Geben Sie den Betrag zuerst frei.',
  },
  'token-refused': { sentence: 'Der Token hat die Überweisung abgelehnt.', next: CHECK_AGAIN },
  'permit-invalid': {
    sentence: 'Die signierte Freigabe gilt nicht mehr.',
    next: 'Signieren Sie sie noch einmal.',
  },
  'permit-expired': {
    sentence: 'Die signierte Freigabe war abgelaufen, als Ihre Wallet sie zurückgab. Nichts wurde gesendet.',
    next: 'Signieren Sie sie noch einmal.',
  },
  'permit-refused': {
    sentence: 'Diese Wallet kann nicht mit einer Signatur freigeben. Nichts wurde gesendet.',
    next: 'Geben Sie mit einer Transaktion frei und hinterlegen Sie dann.',
  },
  paused: {
    sentence: 'Neue Transfers in dieser Richtung sind angehalten.',
    next: 'Versuchen Sie es später. Transfers, die unterwegs sind, gehen weiter.',
  },
  'bridge-not-open': {
    sentence: 'Die Brücke ist in diesem Netzwerk noch nicht offen.',
    next: 'Kommen Sie später wieder.',
  },
  'ticket-fees-outdated': {
    sentence: 'Die gebotenen Gebühren der Nachricht sind inzwischen zu niedrig.',
    next: 'Versuchen Sie es erneut: Die Gebühren werden neu geschätzt.',
  },
  'ticket-fees-rose': {
    sentence: 'Die Gebühren der Nachricht sind seit der Schätzung gestiegen. Nichts wurde gesendet.',
    next: 'Prüfen Sie die neuen Gebühren, die jetzt angezeigt werden, und versuchen Sie es erneut.',
  },
  'ticket-refused': {
    sentence: 'Arbitrum hat die Nachricht abgelehnt.',
    next: 'Versuchen Sie es erneut: Die Gebühren werden neu geschätzt.',
  },
  'ticket-gone': {
    sentence: 'Arbitrum hat diese Nachricht nicht mehr: Jemand hat sie eingelöst, oder sie ist verfallen.',
    next: 'Lesen Sie den Stand noch einmal. Eine verfallene kann noch einmal gesendet werden.',
  },
  'unknown-withdrawal': {
    sentence: 'Unter dieser Nummer kennt das Gateway keine Rückholung.',
    next: CHECK_AGAIN,
  },
  'escrow-too-small': {
    sentence: 'Auf Arbitrum ist weniger hinterlegt, als hier ausgezahlt werden soll.',
    next: 'Melden Sie es den Betreibern: Das darf nicht vorkommen.',
  },
  'already-claimed': { sentence: 'Dieser Betrag wurde schon abgeholt.', next: 'Es ist nichts mehr zu tun.' },
  'claimed-by-others': {
    sentence:
      'Jemand anderes hat diese Hinterlegungen zuerst abgeholt. Ihre Transaktion wurde aufgenommen und hatte nichts mehr abzuholen; ihre Netzwerkgebühr ist bezahlt.',
    next: 'Es bleibt nichts zu tun: Das LPT′ ging an seine Empfänger.',
  },
  'claimed-by-others-in-part': {
    sentence:
      'Jemand anderes hat einen Teil dieser Hinterlegungen zuerst abgeholt. Ihre Transaktion wurde aufgenommen und hat die übrigen abgeholt.',
    next: 'Es bleibt nichts zu tun: Das gesamte LPT′ ging an seine Empfänger.',
  },
  'claims-failed': {
    sentence:
      'Die Transaktion wurde aufgenommen, aber einige ihrer Abholungen sind fehlgeschlagen: Diese Hinterlegungen sind noch offen.',
    next: 'Holen Sie jede für sich ab: Dann wird der Grund gezeigt.',
  },
  'not-yet-claimable': {
    sentence: 'Ethereum hat diesen Transfer noch nicht bestätigt.',
    next: 'Warten Sie, bis die Einspruchsfrist vorbei ist.',
  },
  'proof-invalid': { sentence: 'Der Beweis passt nicht zu dem, was Ethereum weiß.', next: TRY_AGAIN },
  'message-refused': {
    sentence: 'Die Nachricht ist bewiesen, aber das Gateway hat sie nicht angenommen.',
    next: 'Versuchen Sie es später. Das Abholen verfällt nicht.',
  },
  'protocol-paused': {
    sentence: 'Die Verwaltung von Livepeer hat das Protokoll angehalten.',
    next: 'Versuchen Sie es später. LPT in Ihrer Wallet ist davon nicht betroffen.',
  },
  'round-not-initialized': {
    sentence: 'Die laufende Runde ist noch nicht eröffnet; bis dahin kann mit einem Stake nichts geschehen.',
    next: 'Eröffnen Sie sie selbst oder warten Sie, bis es jemand tut.',
  },
  'round-already-initialized': {
    sentence: 'Jemand hat diese Runde schon eröffnet.',
    next: 'Fahren Sie fort: Hier ist nichts mehr zu tun.',
  },
  'round-locked': {
    sentence: 'Am Ende einer Runde ist diese Änderung gesperrt.',
    next: 'Versuchen Sie es in der nächsten Runde.',
  },
  'nothing-bonded': {
    sentence:
      'Dieses Konto hat keinen Stake, der jetzt gelöst werden kann. Was in dieser Runde gebunden oder verlegt wurde, zählt ab der nächsten.',
    next: 'Warten Sie auf die nächste Runde, wenn Sie eben erst gebunden haben.',
  },
  'still-bonded': {
    sentence: 'Dieses Konto hat noch einen Stake.',
    next: 'Binden Sie die Sperre stattdessen wieder beim jetzigen Orchestrator.',
  },
  'exceeds-stake': {
    sentence: 'Der Betrag ist mehr als der Stake und seine Belohnungen.',
    next: 'Geben Sie einen kleineren Betrag ein.',
  },
  'lock-spent': {
    sentence: 'Diese Sperre wurde schon abgehoben oder wieder als Stake gebunden.',
    next: CHECK_AGAIN,
  },
  'lock-not-open': {
    sentence: 'Die Runde dieser Sperre hat noch nicht begonnen.',
    next: 'Warten Sie auf die Runde, die bei der Sperre steht.',
  },
  'fees-too-low': {
    sentence: 'Der Betrag ist mehr als die verdienten ETH-Gebühren.',
    next: 'Geben Sie einen kleineren Betrag ein.',
  },
  'orchestrator-cannot-delegate': {
    sentence: 'Ein eingetragener Orchestrator kann nicht an einen anderen delegieren.',
    next: 'Nehmen Sie ein anderes Konto.',
  },
  'delegate-refused': {
    sentence: 'Livepeer nimmt diesen Orchestrator hier nicht an.',
    next: 'Wählen Sie einen anderen Orchestrator.',
  },
  'orchestrator-leaving': {
    sentence:
      'Dieser Orchestrator hört nach dieser Runde auf und nimmt keinen Stake an, bevor er deren Belohnungen abgerufen hat.',
    next: 'Versuchen Sie es in der nächsten Runde wieder oder wählen Sie einen anderen Orchestrator.',
  },
  'recipient-takes-no-eth': {
    sentence:
      'Livepeer zahlt Gebühren mit sehr wenig Gas aus, und der Empfänger, ein Vertrag, braucht mehr davon, um ETH anzunehmen.',
    next: 'Nennen Sie einen anderen Empfänger, am besten einen ohne Code.',
  },
  'orchestrators-only': {
    sentence: 'Das darf nur ein aktiver Orchestrator.',
    next: 'Nehmen Sie das Konto eines Orchestrators.',
  },
  'reward-already-called': {
    sentence: 'Die Belohnung dieser Runde wurde schon abgerufen.',
    next: 'Es ist nichts mehr zu tun.',
  },
  'not-allowed': { sentence: 'Dieses Konto darf das nicht.', next: 'Nehmen Sie ein Konto, das es darf.' },
  'contract-fault': {
    sentence: 'Ein Vertrag hat aus einem Grund abgelehnt, den es nicht geben sollte.',
    next: 'Versuchen Sie es später; wenn es so bleibt, melden Sie es den Betreibern.',
  },
  'reverted-without-reason': {
    sentence: 'Die Transaktion würde fehlschlagen, und der Vertrag nennt keinen Grund.',
    next: CHECK_AGAIN,
  },
  'failed-on-chain': {
    sentence: 'Der Grund ist nicht bekannt.',
    next: CHECK_AGAIN,
  },
  'out-of-gas': {
    sentence: 'Das Gas reichte nicht aus.',
    next: 'Versuchen Sie es erneut; überlassen Sie das Gaslimit Ihrer Wallet oder erhöhen Sie es.',
  },
  'calls-failed': {
    sentence: 'Ihre Wallet meldet einen Fehlschlag, und auf der Chain ist nichts davon zu sehen.',
    next: 'Sehen Sie zuerst in den Aktivitäten Ihrer Wallet nach. Hat sie nichts gesendet, versuchen Sie es erneut.',
  },
  'nothing-to-do': { sentence: 'Hier ist nichts mehr zu tun.', next: CHECK_AGAIN },
  'code-missing': codeMissing,
  unknown: {
    sentence: 'Etwas Unerwartetes ist schiefgegangen.',
    next: 'Versuchen Sie es erneut. Die Einzelheiten helfen, wenn Sie es melden.',
  },
}

export const minedPrefix: Translated<typeof en.minedPrefix> =
  'Die Transaktion wurde aufgenommen und ist fehlgeschlagen; ihre Netzwerkgebühr ist ausgegeben.'

export const saidByContract: Translated<typeof en.saidByContract> = (text) =>
  `Der Vertrag lehnt ab: „${text}“.`

export const networkValues: Translated<typeof en.networkValues> = ({ name, id, url, symbol }) =>
  `Name des Netzwerks: ${name}. Chain-ID: ${id}. RPC-URL: ${url}. Währung: ${symbol}.`

export const feesRose: Translated<typeof en.feesRose> = ({ shown, now }) =>
  `Die Nachricht kostet jetzt höchstens ${now}; angezeigt waren ${shown}.`

export const doneBefore: Translated<typeof en.doneBefore> = ({ done, all }) =>
  `Zuvor wurden ${done} von ${all} gesendet und aufgenommen.`
