import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const aboutWords: Translated<typeof en.aboutWords> = {
  title: 'So funktioniert es',
  lead: 'Wo LPT lebt, was LPT′ ist, warum es Wartezeiten gibt und was geschieht, wenn etwas schiefgeht.',
  drawing:
    'Links Arbitrum, rechts Ethereum. LPT wird auf Arbitrum hinterlegt, wartet die Einspruchsfrist von etwa einer Woche ab, und ebenso viel LPT′ wird auf Ethereum geprägt. Auf dem Rückweg wird LPT′ auf Ethereum verbrannt, und Minuten später zahlt die Treuhand auf Arbitrum LPT aus.',
  arbitrum: 'Arbitrum',
  ethereum: 'Ethereum',
  escrow: 'Treuhand',
  deposit: 'hinterlegen',
  depositWait: 'etwa eine Woche',
  withdraw: 'zurückholen',
  withdrawWait: 'Minuten',
  minted: 'geprägt',
  burnt: 'verbrannt',
  go: { bridge: 'Zur Brücke', reserves: 'Zu den Reserven' },
}

export const buildWords: Translated<typeof en.buildWords> = {
  title: 'Woraus diese Website gebaut wurde',
  lead: 'Wer diesen Commit baut, erhält dieselben Dateien und damit denselben Hash. Wie man vergleicht, steht in SECURITY.md im Repository.',
  commit: 'Commit',
  changed: 'Commit, dazu Änderungen, die nicht eingecheckt sind',
  unknown: 'unbekannt: nicht in einem Klon des Repositorys gebaut',
  files: 'Hash aller Dateien (SHA-256)',
  copyCommit: 'Commit kopieren',
  copyFiles: 'Hash aller Dateien kopieren',
}

export const parts: Translated<typeof en.parts> = [
  {
    id: 'home',
    title: 'Warum LPT zu Arbitrum gehört',
    paragraphs: [
      'Das Livepeer-Protokoll läuft auf Arbitrum. Dort wird LPT als Stake gebunden, dort werden Belohnungen gezahlt, und dort entsteht neues LPT. Arbitrum allein bestimmt, wie viel LPT es gibt.',
      'Die meisten Token leben auf Ethereum und sind auf Arbitrum zu Besuch. Bei LPT ist es umgekehrt: Ethereum ist ein Ort, an den es reisen kann. Wer hier hinterlegt, verlässt also Arbitrum; wer zurückholt, kehrt dorthin zurück.',
    ],
  },
  {
    id: 'prime',
    title: 'Was LPT′ ist',
    paragraphs: [
      'LPT′ (gesprochen „LPT Strich“) steht auf Ethereum für LPT, eins zu eins. Wird LPT auf Arbitrum hinterlegt, so wird ebenso viel LPT′ geprägt; wird LPT′ verbrannt, so wird ebenso viel LPT ausgezahlt. Aus keinem anderen Grund kann es jemand prägen.',
      'LPT′ kann nicht als Stake gebunden werden und bringt keine Belohnungen. Dafür muss es zurückreisen.',
    ],
  },
  {
    id: 'older',
    title: 'Das LPT, das es auf Ethereum schon gibt',
    paragraphs: [
      'Livepeer begann auf Ethereum, und sein erster LPT-Token ist dort noch. Börsen, die LPT auf Ethereum führen, meinen diesen. LPT′ ist ein anderer Token, und hier lässt sich keiner gegen den anderen tauschen.',
      'Livepeers eigene Brücke, die Arbitrum unter bridge.arbitrum.io anbietet, bringt das ältere LPT nach Arbitrum; dort ist es dasselbe LPT wie überall auf dieser Website. In der Gegenrichtung führt jene Brücke zum älteren LPT, diese zu LPT′.',
    ],
  },
  {
    id: 'waits',
    title: 'Wozu die Wartezeiten da sind',
    paragraphs: [
      'Die Sperre nach dem Lösen des Stakes, etwa eine Woche. Livepeer hält einen Stake, der geht, noch einige Runden fest, damit sich niemand falsch verhalten und am selben Tag verschwinden kann. In dieser Zeit bringt der Betrag nichts ein.',
      'Die Einspruchsfrist, etwa eine Woche. Arbitrum berichtet Ethereum, was auf Arbitrum geschehen ist, und Ethereum wartet ab, ob jemand Einspruch erhebt. Erst dann gilt eine Nachricht von Arbitrum, und das LPT′ kann abgeholt werden. Jeder Weg aus Arbitrum über dessen eigene Brücke wartet so.',
      'Der Rückweg, Minuten. Arbitrum kann Ethereum selbst lesen; es gibt also nichts einzuwenden.',
      'Sie müssen diese Seite weder offen halten noch am selben Tag oder mit demselben Gerät wiederkommen. Was als Nächstes getan werden kann, wartet, bis es getan ist.',
    ],
  },
]

export const troubles: Translated<typeof en.troubles> = {
  title: 'Was schiefgehen kann und was dann hilft',
  lead: 'Jeder Schritt steht auf den Chains. Was fehlgeschlagen ist, kann wiederholt werden: von Ihnen oder von irgendjemandem für Sie.',
  items: [
    {
      what: 'Ich habe die Seite geschlossen, das Gerät verloren oder die Daten des Browsers gelöscht.',
      remedy:
        'Dort lag nichts. Verbinden Sie dasselbe Konto oder öffnen Sie den Transfer mit dem Hash einer seiner Transaktionen.',
    },
    {
      what: 'Das Abholen ist fehlgeschlagen, oder ich habe es ein Jahr lang vergessen.',
      remedy:
        'Ist die Einspruchsfrist vorbei, so kann das Hinterlegte für immer abgeholt werden, auch nach einem fehlgeschlagenen Versuch. Es geht stets an den Empfänger, der genannt wurde.',
    },
    {
      what: 'Die Auszahlung auf Arbitrum ist nicht von selbst geschehen.',
      remedy:
        'Das Ticket bleibt eine Woche auf Arbitrum. Lösen Sie es auf der Seite des Transfers ein: Jeder darf das.',
    },
    {
      what: 'Diese Woche ist vorbei, und das Ticket ist verfallen.',
      remedy:
        'Der Vorgang ist auf Ethereum verzeichnet. Senden Sie ihn noch einmal: Ein neues Ticket kostet eine Gebühr, und ausgezahlt wird jeder Vorgang nur einmal.',
    },
    {
      what: 'Die Brücke ist angehalten.',
      remedy:
        'Es kann kein neuer Transfer beginnen. Was unterwegs ist, kann weiter abgeholt, eingelöst und noch einmal gesendet werden: Das lässt sich nicht anhalten.',
    },
    {
      what: 'Ich habe meinen Stake zu früh gelöst, und es sind noch ETH-Gebühren oder Belohnungen da.',
      remedy:
        'Die Seite Staking sagt vor jeder Signatur, was verloren ginge. Gebühren gehören weiterhin Ihnen und können jederzeit abgehoben werden.',
    },
    {
      what: 'Ich habe LPT an die Adresse einer Börse auf der anderen Chain gesendet.',
      remedy:
        'Die Brücke liefert an genau die Adresse, die genannt wurde, und kann das nicht rückgängig machen. Das kann nur, wem die Adresse gehört.',
    },
    {
      what: 'Arbitrum oder Ethereum ist langsam, oder es wird wirklich Einspruch erhoben.',
      remedy:
        'Gewartet wird in Blöcken, nicht in Tagen; dann dauert es länger. Verloren geht dadurch nichts.',
    },
  ],
}
