// Generated from contracts/src/interfaces/arbitrum/IOutbox.sol. Do not edit: run `npm run abi`.
export const outboxAbi = [
  {"type":"function","name":"executeTransaction","inputs":[{"name":"proof","type":"bytes32[]"},{"name":"index","type":"uint256"},{"name":"l2Sender","type":"address"},{"name":"to","type":"address"},{"name":"l2Block","type":"uint256"},{"name":"l1Block","type":"uint256"},{"name":"l2Timestamp","type":"uint256"},{"name":"value","type":"uint256"},{"name":"data","type":"bytes"}],"outputs":[],"stateMutability":"nonpayable"},
  {"type":"function","name":"isSpent","inputs":[{"name":"index","type":"uint256"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"view"},
  {"type":"function","name":"l2ToL1Sender","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
  {"type":"function","name":"roots","inputs":[{"name":"sendRoot","type":"bytes32"}],"outputs":[{"name":"","type":"bytes32"}],"stateMutability":"view"},
  {"type":"event","name":"OutBoxTransactionExecuted","inputs":[{"name":"to","type":"address","indexed":true},{"name":"l2Sender","type":"address","indexed":true},{"name":"zero","type":"uint256","indexed":true},{"name":"transactionIndex","type":"uint256","indexed":false}],"anonymous":false},
  {"type":"event","name":"SendRootUpdated","inputs":[{"name":"outputRoot","type":"bytes32","indexed":true},{"name":"l2BlockHash","type":"bytes32","indexed":true}],"anonymous":false},
  {"type":"error","name":"AlreadySpent","inputs":[{"name":"index","type":"uint256"}]},
  {"type":"error","name":"BridgeCallFailed","inputs":[]},
  {"type":"error","name":"PathNotMinimal","inputs":[{"name":"index","type":"uint256"},{"name":"maxIndex","type":"uint256"}]},
  {"type":"error","name":"ProofTooLong","inputs":[{"name":"proofLength","type":"uint256"}]},
  {"type":"error","name":"UnknownRoot","inputs":[{"name":"root","type":"bytes32"}]},
] as const
