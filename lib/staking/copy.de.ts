import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const delegatorCopy: Translated<typeof en.delegatorCopy> = {
  pending: {
    label: 'Beginnt mit der nächsten Runde',
    sentence:
      'Der Stake wurde in dieser Runde gebunden oder verlegt. Ab der nächsten bringt er etwas ein und kann gelöst werden.',
  },
  bonded: {
    label: 'Gebunden',
    sentence: 'Der Stake bringt in jeder Runde etwas ein, in der sein Orchestrator die Belohnungen abruft.',
  },
  unbonded: { label: 'Nicht gebunden', sentence: 'Von diesem Konto ist kein Stake gebunden.' },
}

export const lockCopy: Translated<typeof en.lockCopy> = {
  waiting: {
    label: 'In der Sperrfrist',
    sentence:
      'Der Betrag bringt nichts ein und bewegt sich nicht, bis seine Runde kommt. Sie können ihn jederzeit wieder als Stake binden.',
  },
  withdrawable: {
    label: 'Bereit zum Abheben',
    sentence: 'Heben Sie den Betrag in Ihre Wallet ab. Er bleibt hier, bis Sie es tun.',
  },
  spent: { label: 'Erledigt', sentence: 'Der Betrag wurde abgehoben oder wieder als Stake gebunden.' },
}

export const blockerCopy: Translated<typeof en.blockerCopy> = {
  paused:
    'Die Verwaltung von Livepeer hat das Protokoll angehalten. Mit einem Stake kann nichts geschehen, bis es weitergeht.',
  'round-not-initialized':
    'Eine neue Runde hat begonnen, und niemand hat sie bisher eröffnet. Bis dahin kann mit einem Stake nichts geschehen. Jeder darf sie eröffnen, auch Sie.',
  'first-round':
    'Livepeer hat hier gerade erst begonnen, und seine allererste Runde kann nicht eröffnet werden. Ab der nächsten Runde geht alles.',
}

export const blockedShort: Translated<typeof en.blockedShort> = {
  paused: 'Livepeer hat das Protokoll zurzeit angehalten.',
  'round-not-initialized': 'Zuerst muss die Runde eröffnet werden: siehe oben auf dieser Seite.',
  'first-round': 'Nicht in der allerersten Runde: erst ab der nächsten.',
}

export const orchestratorProblemCopy: Translated<typeof en.orchestratorProblemCopy> = {
  'no-orchestrator': 'Wählen Sie zuerst einen Orchestrator.',
  'own-address':
    'Das ist Ihre eigene Adresse. Ein Stake bei ihr würde Sie als Orchestrator eintragen, und nur das Lösen des gesamten Stakes beendet das.',
  'zero-address': 'Ein Stake bei der Nulladresse bringt nichts ein. Geben Sie einen Orchestrator ein.',
  'same-orchestrator': 'Ihr Stake ist schon bei diesem Orchestrator.',
  'orchestrator-leaving':
    'Dieser Orchestrator hört nach dieser Runde auf und nimmt keinen Stake an, bevor er deren Belohnungen abgerufen hat.',
}

export const bondProblemCopy: Translated<typeof en.bondProblemCopy> = {
  ...blockerCopy,
  'zero-amount': 'Geben Sie einen Betrag ein.',
  'exceeds-balance': 'Mehr, als Sie haben.',
  ...orchestratorProblemCopy,
}

export const feesProblemCopy: Translated<typeof en.feesProblemCopy> = {
  ...blockedShort,
  'no-fees': 'Zurzeit sind keine Gebühren abzuheben.',
  'zero-amount': 'Geben Sie einen Betrag ein.',
  'exceeds-fees': 'Mehr als die verdienten Gebühren.',
}

export const unbondProblemCopy: Translated<typeof en.unbondProblemCopy> = {
  ...blockerCopy,
  'nothing-bonded': 'Von diesem Konto ist kein Stake gebunden.',
  'still-pending':
    'Der Stake wurde in dieser Runde gebunden oder verlegt. Er kann ab der nächsten gelöst werden.',
  'zero-amount': 'Geben Sie einen Betrag ein.',
  'exceeds-stake': 'Mehr als Ihr Stake und seine Belohnungen.',
}

export const forfeitCopy: Translated<typeof en.forfeitCopy> = {
  'not-earning': 'In dieser Runde gibt es keine Belohnung zu verlieren.',
  'already-rewarded':
    'Ihr Orchestrator hat die Belohnungen dieser Runde abgerufen. Wenn Sie jetzt handeln, entgehen Ihnen nur die ETH-Gebühren, die er im Rest der Runde verdient.',
  'already-claimed': 'Sie haben in dieser Runde schon gehandelt: Ihnen kann nichts mehr entgehen.',
  'orchestrator-inactive':
    'Ihr Orchestrator ist nicht aktiv; in dieser Runde gibt es also keine Belohnung zu verlieren.',
  'reward-not-called':
    'Ihr Orchestrator hat die Belohnungen dieser Runde noch nicht abgerufen. Wenn Sie jetzt handeln, entgehen Ihnen die Belohnungen auf Ihren ganzen Stake, dazu die ETH-Gebühren aus dem Rest der Runde.',
}

export const waitingCopy: Translated<typeof en.waitingCopy> = {
  likely: 'Darauf zu warten kostet nichts.',
  unlikely: (round) =>
    `Zuletzt hat er in Runde ${round} Belohnungen abgerufen; vielleicht tut er es auch in dieser nicht. Warten bringt dann nichts.`,
}

export const earningCopy: Translated<typeof en.earningCopy> = {
  active: 'Der Stake bringt in jeder Runde etwas ein, in der sein Orchestrator die Belohnungen abruft.',
  joining: 'Der Stake bringt ab der nächsten Runde etwas ein: Dann wird sein Orchestrator aktiv.',
  leaving: 'Der Stake bringt bei seinem Orchestrator in dieser Runde zum letzten Mal etwas ein.',
  inactive: 'Der Stake bringt nichts ein, weil sein Orchestrator nicht aktiv ist.',
}
