import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const leavingWords: Translated<typeof en.leavingWords> = {
  leavingTitle: 'Ihr Orchestrator hört nach dieser Runde auf',
  leaving: (round) =>
    `Ab Runde ${round} bringt Ihr Stake bei ihm nichts ein. Was er eingebracht hat, gehört weiterhin Ihnen; lösen und abheben können Sie wie zuvor.`,
  refuses:
    'Bis er die Belohnungen dieser Runde abgerufen hat, nimmt er keinen weiteren Stake an und keine Sperre zurück.',
  inactiveTitle: 'Ihr Orchestrator ist nicht aktiv',
  inactive:
    'Ihr Stake bringt bei ihm nichts ein. Was er eingebracht hat, gehört weiterhin Ihnen; lösen und abheben können Sie wie zuvor.',
  wayOn:
    'Damit Ihr Stake weiter etwas einbringt, verlegen Sie ihn zu einem anderen Orchestrator: sofort und ohne ihn zu lösen. Oder lösen Sie ihn.',
  field: 'Der Orchestrator, zu dem Ihr ganzer Stake verlegt wird.',
  move: 'Stake dorthin verlegen',
  moveNote: (round) => `Dort bringt er ab Runde ${round} etwas ein, und von da an kann er gelöst werden.`,
  moved: 'Verlegt. Der Stake ist beim anderen Orchestrator.',
  yoursTitle: 'Ihr Orchestrator',
  didWhat: 'Was er in den letzten 30 Runden getan hat',
  elsewhere: 'Zu einem anderen verlegen',
  ownStays: 'Dieser Orchestrator sind Sie selbst: Ihr Stake verlässt ihn nur, wenn Sie alles lösen.',
  own: 'Dieser Orchestrator sind Sie selbst: Er ist wieder aktiv, sobald er genug Stake hat.',
}
