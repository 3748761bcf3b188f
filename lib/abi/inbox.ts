// Generated from contracts/src/interfaces/arbitrum/IInbox.sol. Do not edit: run `npm run abi`.
export const inboxAbi = [
  {"type":"function","name":"bridge","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
  {"type":"function","name":"calculateRetryableSubmissionFee","inputs":[{"name":"dataLength","type":"uint256"},{"name":"baseFee","type":"uint256"}],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
  {"type":"function","name":"createRetryableTicket","inputs":[{"name":"to","type":"address"},{"name":"l2CallValue","type":"uint256"},{"name":"maxSubmissionCost","type":"uint256"},{"name":"excessFeeRefundAddress","type":"address"},{"name":"callValueRefundAddress","type":"address"},{"name":"gasLimit","type":"uint256"},{"name":"maxFeePerGas","type":"uint256"},{"name":"data","type":"bytes"}],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"payable"},
  {"type":"function","name":"paused","inputs":[],"outputs":[{"name":"","type":"bool"}],"stateMutability":"view"},
  {"type":"event","name":"InboxMessageDelivered","inputs":[{"name":"messageNum","type":"uint256","indexed":true},{"name":"data","type":"bytes","indexed":false}],"anonymous":false},
  {"type":"error","name":"DataTooLarge","inputs":[{"name":"dataLength","type":"uint256"},{"name":"maxDataLength","type":"uint256"}]},
  {"type":"error","name":"GasLimitTooLarge","inputs":[]},
  {"type":"error","name":"InsufficientSubmissionCost","inputs":[{"name":"expected","type":"uint256"},{"name":"actual","type":"uint256"}]},
  {"type":"error","name":"InsufficientValue","inputs":[{"name":"expected","type":"uint256"},{"name":"actual","type":"uint256"}]},
  {"type":"error","name":"L1Forked","inputs":[]},
  {"type":"error","name":"NotAllowedOrigin","inputs":[{"name":"origin","type":"address"}]},
  {"type":"error","name":"RetryableData","inputs":[{"name":"from","type":"address"},{"name":"to","type":"address"},{"name":"l2CallValue","type":"uint256"},{"name":"deposit","type":"uint256"},{"name":"maxSubmissionCost","type":"uint256"},{"name":"excessFeeRefundAddress","type":"address"},{"name":"callValueRefundAddress","type":"address"},{"name":"gasLimit","type":"uint256"},{"name":"maxFeePerGas","type":"uint256"},{"name":"data","type":"bytes"}]},
] as const
