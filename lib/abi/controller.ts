// Generated from contracts/src/interfaces/livepeer/IController.sol. Do not edit: run `npm run abi`.
export const controllerAbi = [
  {"type":"function","name":"getContract","inputs":[{"name":"_id","type":"bytes32"}],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
  {"type":"function","name":"getContractInfo","inputs":[{"name":"_id","type":"bytes32"}],"outputs":[{"name":"","type":"address"},{"name":"","type":"bytes20"}],"stateMutability":"view"},
  {"type":"function","name":"owner","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
  {"type":"function","name":"pause","inputs":[],"outputs":[],"stateMutability":"nonpayable"},
  {"type":"function","name":"paused","inputs":[],"outputs":[{"name":"","type":"bool"}],"stateMutability":"view"},
  {"type":"function","name":"unpause","inputs":[],"outputs":[],"stateMutability":"nonpayable"},
  {"type":"event","name":"OwnershipTransferred","inputs":[{"name":"previousOwner","type":"address","indexed":true},{"name":"newOwner","type":"address","indexed":true}],"anonymous":false},
  {"type":"event","name":"Pause","inputs":[],"anonymous":false},
  {"type":"event","name":"SetContractInfo","inputs":[{"name":"id","type":"bytes32","indexed":false},{"name":"contractAddress","type":"address","indexed":false},{"name":"gitCommitHash","type":"bytes20","indexed":false}],"anonymous":false},
  {"type":"event","name":"Unpause","inputs":[],"anonymous":false},
] as const
