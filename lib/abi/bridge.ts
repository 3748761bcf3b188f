// Generated from contracts/src/interfaces/arbitrum/IBridge.sol. Do not edit: run `npm run abi`.
export const bridgeAbi = [
  {"type":"function","name":"activeOutbox","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
  {"type":"function","name":"allowedDelayedInboxes","inputs":[{"name":"inbox","type":"address"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"view"},
  {"type":"function","name":"delayedMessageCount","inputs":[],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
  {"type":"function","name":"rollup","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
  {"type":"event","name":"BridgeCallTriggered","inputs":[{"name":"outbox","type":"address","indexed":true},{"name":"to","type":"address","indexed":true},{"name":"value","type":"uint256","indexed":false},{"name":"data","type":"bytes","indexed":false}],"anonymous":false},
  {"type":"event","name":"MessageDelivered","inputs":[{"name":"messageIndex","type":"uint256","indexed":true},{"name":"beforeInboxAcc","type":"bytes32","indexed":true},{"name":"inbox","type":"address","indexed":false},{"name":"kind","type":"uint8","indexed":false},{"name":"sender","type":"address","indexed":false},{"name":"messageDataHash","type":"bytes32","indexed":false},{"name":"baseFeeL1","type":"uint256","indexed":false},{"name":"timestamp","type":"uint64","indexed":false}],"anonymous":false},
  {"type":"error","name":"NotContract","inputs":[{"name":"addr","type":"address"}]},
] as const
