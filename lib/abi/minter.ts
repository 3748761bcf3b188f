// Generated from contracts/src/interfaces/livepeer/IMinter.sol. Do not edit: run `npm run abi`.
export const minterAbi = [
  {"type":"function","name":"currentMintableTokens","inputs":[],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
  {"type":"function","name":"currentMintedTokens","inputs":[],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
  {"type":"function","name":"inflation","inputs":[],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
  {"type":"event","name":"SetCurrentRewardTokens","inputs":[{"name":"currentMintableTokens","type":"uint256","indexed":false},{"name":"currentInflation","type":"uint256","indexed":false}],"anonymous":false},
] as const
