// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceFeed} from "../../src/interfaces/chainlink/IPriceFeed.sol";

/// @title PriceFeed, for the local Arbitrum
/// @notice Answers as a price feed of Chainlink does: dollars, with eight decimals. Anybody may set what it says.
/// @dev Its answer is as old as was set, whatever the clock says: weeks pass here in seconds, and nobody updates it.
contract PriceFeed is IPriceFeed {
    int256 private immutable FIRST;
    int256 private _change;
    uint256 private _age;

    constructor(int256 first) {
        FIRST = first;
    }

    /// @param age seconds since the answer was given
    function set(int256 answer, uint256 age) external {
        _change = answer - FIRST;
        _age = age;
    }

    /// @inheritdoc IPriceFeed
    function decimals() external pure returns (uint8) {
        return 8;
    }

    /// @inheritdoc IPriceFeed
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        uint256 time = block.timestamp - _age;
        return (1, FIRST + _change, time, time, 1);
    }
}
