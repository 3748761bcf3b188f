import { parseAbi } from 'viem'

const execution = [
  'struct ConfigData { bytes32 wasmModuleRoot; uint256 requiredStake; address challengeManager; uint64 confirmPeriodBlocks; uint64 nextInboxPosition; }',
  'struct BeforeStateData { bytes32 prevPrevAssertionHash; bytes32 sequencerBatchAcc; ConfigData configData; }',
  'struct GlobalState { bytes32[2] bytes32Vals; uint64[2] u64Vals; }',
  'struct AssertionState { GlobalState globalState; uint8 machineStatus; bytes32 endHistoryRoot; }',
  'struct AssertionInputs { BeforeStateData beforeStateData; AssertionState beforeState; AssertionState afterState; }',
] as const

/** The parts of the rollup contract that the validator uses. */
export const rollupAbi = parseAbi([
  ...execution,
  'event AssertionCreated(bytes32 indexed assertionHash, bytes32 indexed parentAssertionHash, AssertionInputs assertion, bytes32 afterInboxBatchAcc, uint256 inboxMaxCount, bytes32 wasmModuleRoot, uint256 requiredStake, address challengeManager, uint64 confirmPeriodBlocks)',
  'struct AssertionNode { uint64 firstChildBlock; uint64 secondChildBlock; uint64 createdAtBlock; bool isFirstChild; uint8 status; bytes32 configHash; }',
  'function latestConfirmed() view returns (bytes32)',
  'function getAssertion(bytes32 assertionHash) view returns (AssertionNode)',
  'function minimumAssertionPeriod() view returns (uint256)',
  'function confirmPeriodBlocks() view returns (uint64)',
  'function owner() view returns (address)',
  'function stakeToken() view returns (address)',
  'function baseStake() view returns (uint256)',
  'function validatorWhitelistDisabled() view returns (bool)',
  'function isValidator(address validator) view returns (bool)',
  'function setValidator(address[] validators, bool[] values)',
  'function isStaked(address staker) view returns (bool)',
  'function computeAssertionHash(bytes32 prevAssertionHash, AssertionState state, bytes32 inboxAcc) pure returns (bytes32)',
  'function newStakeOnNewAssertion(uint256 tokenAmount, AssertionInputs assertion, bytes32 expectedAssertionHash, address withdrawalAddress)',
  'function stakeOnNewAssertion(AssertionInputs assertion, bytes32 expectedAssertionHash)',
  'function confirmAssertion(bytes32 assertionHash, bytes32 prevAssertionHash, AssertionState confirmState, bytes32 winningEdgeId, ConfigData prevConfig, bytes32 inboxAcc)',
])

export const bridgeAbi = parseAbi([
  'event MessageDelivered(uint256 indexed messageIndex, bytes32 indexed beforeInboxAcc, address inbox, uint8 kind, address sender, bytes32 messageDataHash, uint256 baseFeeL1, uint64 timestamp)',
  'function delayedMessageCount() view returns (uint256)',
  'function sequencerMessageCount() view returns (uint256)',
  'function sequencerReportedSubMessageCount() view returns (uint256)',
  'function sequencerInboxAccs(uint256 index) view returns (bytes32)',
])

export const inboxAbi = parseAbi([
  'event InboxMessageDelivered(uint256 indexed messageNum, bytes data)',
  'function depositEth() payable returns (uint256)',
  'function createRetryableTicket(address to, uint256 l2CallValue, uint256 maxSubmissionCost, address excessFeeRefundAddress, address callValueRefundAddress, uint256 gasLimit, uint256 maxFeePerGas, bytes data) payable returns (uint256)',
  'error InsufficientSubmissionCost(uint256 expected, uint256 actual)',
])

export const sequencerInboxAbi = parseAbi([
  'event SequencerBatchDelivered(uint256 indexed batchSequenceNumber, bytes32 indexed beforeAcc, bytes32 indexed afterAcc, bytes32 delayedAcc, uint256 afterDelayedMessagesRead, (uint64 minTimestamp, uint64 maxTimestamp, uint64 minBlockNumber, uint64 maxBlockNumber) timeBounds, uint8 dataLocation)',
  'function batchCount() view returns (uint256)',
  'function isBatchPoster(address poster) view returns (bool)',
  'function isDelayBufferable() view returns (bool)',
  'function setIsBatchPoster(address poster, bool isBatchPoster)',
  'function setBufferConfig((uint64 threshold, uint64 max, uint64 replenishRateInBasis) config)',
  'function totalDelayedMessagesRead() view returns (uint256)',
  'function forceInclusion(uint256 totalDelayedMessagesRead, uint8 kind, uint64[2] l1BlockAndTime, uint256 baseFeeL1, address sender, bytes32 messageDataHash)',
  'function addSequencerL2BatchFromOrigin(uint256 sequenceNumber, bytes data, uint256 afterDelayedMessagesRead, address gasRefunder, uint256 prevMessageCount, uint256 newMessageCount)',
])

export const outboxAbi = parseAbi([
  'function executeTransaction(bytes32[] proof, uint256 index, address l2Sender, address to, uint256 l2Block, uint256 l1Block, uint256 l2Timestamp, uint256 value, bytes data)',
  'function isSpent(uint256 index) view returns (bool)',
])

export const arbSysAbi = parseAbi([
  'event L2ToL1Tx(address caller, address indexed destination, uint256 indexed hash, uint256 indexed position, uint256 arbBlockNum, uint256 ethBlockNum, uint256 timestamp, uint256 callvalue, bytes data)',
  'function sendTxToL1(address destination, bytes data) payable returns (uint256)',
  'function sendMerkleTreeState() view returns (uint256 size, bytes32 root, bytes32[] partials)',
])

export const arbRetryableTxAbi = parseAbi([
  'struct Ticket { uint256 timeout; uint256 numTries; address from; address to; address beneficiary; uint256 callValue; bytes data; }',
  'event TicketCreated(bytes32 indexed ticketId)',
  'event RedeemScheduled(bytes32 indexed ticketId, bytes32 indexed retryTxHash, uint64 indexed sequenceNum, uint64 donatedGas, address gasDonor, uint256 maxRefund, uint256 submissionFeeRefund)',
  'function submitRetryable(bytes32 requestId, uint256 l1BaseFee, uint256 deposit, uint256 callValue, uint256 gasFeeCap, uint64 gasLimit, uint256 maxSubmissionFee, address feeRefundAddress, address beneficiary, address retryTo, bytes retryData) payable',
  'function redeem(bytes32 ticketId) returns (bytes32)',
  'function cancel(bytes32 ticketId)',
  'function getTicket(bytes32 ticketId) view returns (Ticket)',
])

export const nodeInterfaceAbi = parseAbi([
  'function estimateRetryableTicket(address sender, uint256 deposit, address to, uint256 l2CallValue, address excessFeeRefundAddress, address callValueRefundAddress, bytes data)',
  'function constructOutboxProof(uint64 size, uint64 leaf) view returns (bytes32 send, bytes32 root, bytes32[] proof)',
  'function findBatchContainingBlock(uint64 blockNum) view returns (uint64 batch)',
  'function getL1Confirmations(bytes32 blockHash) view returns (uint64 confirmations)',
  'function blockL1Num(uint64 l2BlockNum) view returns (uint64 l1BlockNum)',
  'function l2BlockRangeForL1(uint64 blockNum) view returns (uint64 firstBlock, uint64 lastBlock)',
  'function nitroGenesisBlock() pure returns (uint256 number)',
  'function gasEstimateL1Component(address to, bool contractCreation, bytes data) payable returns (uint64 gasEstimateForL1, uint256 baseFee, uint256 l1BaseFeeEstimate)',
  'function gasEstimateComponents(address to, bool contractCreation, bytes data) payable returns (uint64 gasEstimate, uint64 gasEstimateForL1, uint256 baseFee, uint256 l1BaseFeeEstimate)',
])
