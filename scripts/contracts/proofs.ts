/** A model in contracts/proofs, and the changes after which its proof must fail. */
export type Model = { file: string; contract: string; controls: readonly Control[] }

/** One rule of a model, replaced. `from` is in the file exactly once. */
export type Control = { name: string; from: string; to: string }

export const models: readonly Model[] = [
  {
    file: 'Escrow.sol',
    contract: 'EscrowModel',
    controls: [
      { name: 'a deposit that is not escrowed', from: 'escrowed += amount;', to: '' },
      { name: 'a message that is executed twice', from: 'unclaimed -= amount;', to: '' },
      { name: 'a release without a withdrawal', from: 'require(amount <= unreleased);', to: '' },
    ],
  },
  {
    file: 'Ids.sol',
    contract: 'IdsModel',
    controls: [{ name: 'an id that is given twice', from: 'withdrawalCount++', to: 'withdrawalCount' }],
  },
  {
    file: 'Payments.sol',
    contract: 'PaymentsModel',
    controls: [
      { name: 'a ticket that pays again', from: 'if (released) return;', to: '' },
      { name: 'a release that leaves no mark', from: 'released = true;', to: '' },
      { name: 'a record that changes', from: 'require(recorded == 0);', to: '' },
    ],
  },
  {
    file: 'Pause.sol',
    contract: 'PauseModel',
    controls: [
      {
        name: 'a pause that the owner has to end',
        from: 'flag && time + MAX_PAUSE < pausableFrom',
        to: 'flag',
      },
      { name: 'a pause right after a pause', from: 'require(time >= pausableFrom);', to: '' },
      {
        name: 'a pause right after the owner has ended one',
        from: 'pausableFrom = time + (time - began);',
        to: 'pausableFrom = time;',
      },
    ],
  },
]
