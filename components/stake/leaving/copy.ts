/** Of an orchestrator with whom one has a stake that earns nothing, or soon will. */
export const leavingWords = {
  leavingTitle: 'Your orchestrator leaves after this round',
  leaving: (round: string) =>
    `From round ${round} on your stake earns nothing with it. What it has earned stays yours, and unbonding and withdrawing work as before.`,
  refuses: 'Until it has claimed the rewards of this round it takes no further stake, and no lock back.',
  inactiveTitle: 'Your orchestrator is not active',
  inactive:
    'Your stake earns nothing with it. What it has earned stays yours, and unbonding and withdrawing work as before.',
  wayOn: 'To earn on, move your stake to another orchestrator: at once, without unbonding. Or unbond it.',
  field: 'The address to which the whole stake moves.',
  move: 'Move my stake',
  moveNote: (round: string) => `It earns there from round ${round} on, and can be unbonded from then on.`,
  moved: 'Moved. The stake is with the other orchestrator.',
  own: 'It is your own: it is active again once it has enough stake.',
}
