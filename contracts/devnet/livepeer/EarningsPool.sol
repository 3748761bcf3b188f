// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title An orchestrator's earnings in one round, as factors that accumulate over the rounds (LIP-36)
/// @dev A stake that was `s` when the reward factor was `a` is worth `s * b / a` once the factor is `b`; its fees grew by
/// `s * (fee factor now - fee factor then) / a`. That spares a loop over rounds, and is why acting before `reward()`
/// forfeits the round: the claim notes the round, whose factor `reward()` then raises for everybody alike.
library EarningsPool {
    /// @dev The factor 1.
    uint256 internal constant ONE = 1e27;

    /// @dev The orchestrator's cuts are in parts per million.
    uint256 internal constant PERC_DIVISOR = 1_000_000;

    struct Data {
        uint256 totalStake;
        uint256 transcoderRewardCut;
        uint256 transcoderFeeShare;
        uint256 cumulativeRewardFactor;
        uint256 cumulativeFeeFactor;
        /// @dev The reward factor that belongs to `totalStake`: both are those at the round's beginning.
        uint256 startRewardFactor;
    }

    struct Factors {
        uint256 rewards;
        uint256 fees;
    }

    /// @notice Shares `rewards` out to the round's stake.
    function addRewards(Data storage self, uint256 rewards) internal {
        self.cumulativeRewardFactor =
            self.startRewardFactor + Math.mulDiv(self.startRewardFactor, rewards, self.totalStake);
    }

    /// @notice Shares `fees` out to the round's stake; a round may see several.
    /// @param soFar The fee factor before.
    function addFees(Data storage self, uint256 soFar, uint256 fees) internal {
        self.cumulativeFeeFactor = soFar + Math.mulDiv(self.startRewardFactor, fees, self.totalStake);
    }
}
