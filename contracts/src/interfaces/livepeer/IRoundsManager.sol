// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Livepeer's clock
/// @notice The protocol's own ABI, apart from the functions of its governance. Blocks are L1 blocks, as `block.number`
/// is on Arbitrum.
interface IRoundsManager {
    event NewRound(uint256 indexed round, bytes32 blockHash);
    event ParameterUpdate(string param);
    event SetController(address controller);

    /// @notice Opens the current round for delegators. Anyone, once per round: "round already initialized".
    function initializeRound() external;

    /// @notice Follows from the block number alone, so it advances by itself.
    function currentRound() external view returns (uint256);

    /// @notice While false every delegator's write reverts with "current round is not initialized".
    function currentRoundInitialized() external view returns (bool);

    /// @notice True near the end of a round, when orchestrators cannot change their cuts.
    function currentRoundLocked() external view returns (bool);

    function currentRoundStartBlock() external view returns (uint256);

    function lastInitializedRound() external view returns (uint256);

    /// @notice In blocks.
    function roundLength() external view returns (uint256);

    /// @notice The locked part of a round, in parts per million.
    function roundLockAmount() external view returns (uint256);

    function lastRoundLengthUpdateRound() external view returns (uint256);

    function lastRoundLengthUpdateStartBlock() external view returns (uint256);

    function blockNum() external view returns (uint256);

    function blockHash(uint256 _block) external view returns (bytes32);

    function blockHashForRound(uint256 _round) external view returns (bytes32);

    function controller() external view returns (address);
}
