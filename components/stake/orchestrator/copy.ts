/** The words for an orchestrator with whom a stake earns nothing, or soon will. */
export const leavingWords = {
  leavingTitle: 'Your orchestrator leaves after this round',
  leaving: (round: string) =>
    `From round ${round} on your stake earns nothing with it. What it has earned stays yours, and unbonding and withdrawing work as before.`,
  refuses: 'Until it has claimed the rewards of this round it accepts no further stake and no rebonding.',
  inactiveTitle: 'Your orchestrator is not active',
  inactive:
    'Your stake earns nothing with it. What it has earned stays yours, and unbonding and withdrawing work as before.',
  wayOn:
    'To keep earning, move your stake to another orchestrator, which takes effect at once and needs no unbonding. Or unbond it.',
  field: 'The orchestrator that your whole stake moves to.',
  move: 'Move my stake',
  moveNote: (round: string) => `It earns there from round ${round} on, and can be unbonded from then on.`,
  moved: 'Moved. The stake is with the other orchestrator.',
  yoursTitle: 'Your orchestrator',
  didWhat: 'What it did in the last 30 rounds',
  elsewhere: 'Move the stake to another',
  ownStays: 'It is your own. A stake can leave it only by unbonding everything.',
  own: 'It is your own: it is active again once it has enough stake.',
}
