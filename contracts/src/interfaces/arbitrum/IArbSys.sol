// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Arbitrum's system contract at address 100: what this project calls and reads
interface IArbSys {
    /// @param hash The message's leaf before hashing, as a number.
    /// @param position The message's leaf in the outbox tree.
    event L2ToL1Tx(
        address caller,
        address indexed destination,
        uint256 indexed hash,
        uint256 indexed position,
        uint256 arbBlockNum,
        uint256 ethBlockNum,
        uint256 timestamp,
        uint256 callvalue,
        bytes data
    );

    /// @notice Sends a message to L1, where it can be executed once its assertion is confirmed.
    /// @return The message's position.
    function sendTxToL1(address destination, bytes calldata data) external payable returns (uint256);

    function arbBlockNumber() external view returns (uint256);
}
