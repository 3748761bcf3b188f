// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Livepeer's vault: it holds bonded LPT and earned ETH, and mints rewards
/// @notice The protocol's own views; its writes are for other contracts of the protocol.
interface IMinter {
    event SetCurrentRewardTokens(uint256 currentMintableTokens, uint256 currentInflation);

    /// @notice New LPT per round, in parts per billion of the supply.
    function inflation() external view returns (uint256);

    function currentMintableTokens() external view returns (uint256);

    function currentMintedTokens() external view returns (uint256);
}
