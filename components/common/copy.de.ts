import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const actWords: Translated<typeof en.actWords> = {
  waitFirst: 'Warten Sie besser mit allem, was Ihren Stake berührt',
  loses: 'Wer jetzt handelt, verliert die Belohnung dieser Runde',
  atStake: 'Es geht um etwa',
  wait: 'Warten',
  goOn: 'Fortfahren und sie verlieren',
}

export const orchestratorWords: Translated<typeof en.orchestratorWords> = {
  label: 'Orchestrator',
  hint: 'Die Adresse, bei der Sie den Stake binden. Vorgeschlagen wird die, an die Sie zuletzt delegiert haben.',
  inactive: 'Diese Adresse ist kein aktiver Orchestrator: Ein Stake bei ihr bringt nichts ein.',
  leaving:
    'Dieser Orchestrator ist zum letzten Mal aktiv: Ab der nächsten Runde bringt ein Stake bei ihm nichts ein.',
  mistyped: 'Das ist keine Adresse.',
  missing: 'Geben Sie die Adresse eines Orchestrators ein.',
}

export const gate: Translated<typeof en.gate> = {
  loading: 'Die beiden Chains werden gefragt',
  failed: 'Die beiden Chains wurden nicht gefunden',
  retry: 'Erneut versuchen',
  notOpen: (chain) => `Noch nicht auf ${chain}`,
}
