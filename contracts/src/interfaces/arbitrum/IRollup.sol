// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

struct GlobalState {
    /// @dev The hash of the last L2 block, then the send root after it.
    bytes32[2] bytes32Vals;
    /// @dev The next inbox message, then the position in it.
    uint64[2] u64Vals;
}

struct AssertionState {
    GlobalState globalState;
    uint8 machineStatus;
    bytes32 endHistoryRoot;
}

struct ConfigData {
    bytes32 wasmModuleRoot;
    uint256 requiredStake;
    address challengeManager;
    uint64 confirmPeriodBlocks;
    uint64 nextInboxPosition;
}

struct BeforeStateData {
    bytes32 prevPrevAssertionHash;
    bytes32 sequencerBatchAcc;
    ConfigData configData;
}

struct AssertionInputs {
    BeforeStateData beforeStateData;
    AssertionState beforeState;
    AssertionState afterState;
}

struct AssertionNode {
    uint64 firstChildBlock;
    uint64 secondChildBlock;
    uint64 createdAtBlock;
    bool isFirstChild;
    uint8 status;
    bytes32 configHash;
}

/// @title Arbitrum's rollup (BoLD) on L1: what this project reads
interface IRollup {
    /// @notice A validator claims that the chain is in `assertion.afterState`.
    event AssertionCreated(
        bytes32 indexed assertionHash,
        bytes32 indexed parentAssertionHash,
        AssertionInputs assertion,
        bytes32 afterInboxBatchAcc,
        uint256 inboxMaxCount,
        bytes32 wasmModuleRoot,
        uint256 requiredStake,
        address challengeManager,
        uint64 confirmPeriodBlocks
    );

    event AssertionConfirmed(bytes32 indexed assertionHash, bytes32 blockHash, bytes32 sendRoot);

    function latestConfirmed() external view returns (bytes32);

    function getAssertion(bytes32 assertionHash) external view returns (AssertionNode memory);

    /// @notice The chain id of the L2 whose rollup this is.
    function chainId() external view returns (uint256);

    function outbox() external view returns (address);

    /// @notice The challenge period, in L1 blocks.
    function confirmPeriodBlocks() external view returns (uint64);
}
