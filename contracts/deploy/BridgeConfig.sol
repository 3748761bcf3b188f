// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// @notice What has to be decided before a deployment.
/// @param owner Who governs both gateways in the end; it has to accept on both sides.
/// @param pauser Who may stop new transfers; zero for nobody.
/// @param lpt The canonical LPT, on L2.
/// @param inbox Arbitrum's delayed inbox, on L1.
/// @param l1Router Arbitrum's GatewayRouter on L1; zero for none. `l2Router` likewise on L2.
struct BridgeConfig {
    address owner;
    address pauser;
    address lpt;
    address inbox;
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
