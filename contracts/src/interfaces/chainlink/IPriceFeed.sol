// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title A price feed of Chainlink
/// @notice What a page reads of it to say what something is worth. No contract of the bridge asks it.
interface IPriceFeed {
    /// @notice Decimals of an answer.
    function decimals() external view returns (uint8);

    /// @return roundId the round of the answer
    /// @return answer the price of one token
    /// @return startedAt when the round began, in seconds
    /// @return updatedAt when the answer was given, in seconds
    /// @return answeredInRound of older feeds; no longer of use
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
}
