// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// @notice What has to be decided before a deployment.
/// @param l1Owner Who governs the gateway on L1, once it has accepted; `l2Owner` likewise on L2. They are named one by one
/// because a Safe of one chain usually does not exist on the other.
/// @param l1Pauser Who may stop new withdrawals; zero for nobody. `l2Pauser` likewise for deposits.
/// @param l2ChainId The chain id of L2, which Arbitrum's rollup on L1 must name as its own.
/// @param lpt The canonical LPT, on L2.
/// @param inbox Arbitrum's delayed inbox, on L1, like its `bridge` and its `outbox`.
/// @param l1Router Arbitrum's GatewayRouter on L1; zero for none. `l2Router` likewise on L2.
struct BridgeConfig {
    address l1Owner;
    address l2Owner;
    address l1Pauser;
    address l2Pauser;
    uint256 l2ChainId;
    address lpt;
    address inbox;
    address bridge;
    address outbox;
    address l1Router;
    address l2Router;
}

/// @notice What the contracts are created from, without arguments: as `forge build` compiles contracts/src.
struct CreationCode {
    bytes lptPrime;
    bytes l1Gateway;
    bytes l2Gateway;
}

/// @notice Who deploys, and the number of its next transaction there, on either chain.
struct Deployers {
    address l1;
    uint256 l1Nonce;
    address l2;
    uint256 l2Nonce;
}

/// @notice Where the bridge's contracts are, or will be.
struct BridgeAddresses {
    address l1Gateway;
    address lptPrime;
    address l2Gateway;
}
