// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {BondingViews} from "./BondingViews.sol";
import {EarningsPool} from "./EarningsPool.sol";

/// @title How rewards and fees are shared out, and claimed
abstract contract BondingEarnings is BondingViews {
    using EarningsPool for EarningsPool.Data;

    /// @dev Delegators' writes bring the caller's earnings into its stake first.
    modifier autoClaimEarnings(address account) {
        _claimEarnings(account);
        _;
    }

    function pendingStake(address _delegator, uint256) external view returns (uint256 stake) {
        (stake,) = _pendingStakeAndFees(_delegator, _currentRound());
    }

    function pendingFees(address _delegator, uint256) external view returns (uint256 fees) {
        (, fees) = _pendingStakeAndFees(_delegator, _currentRound());
    }

    function _pendingStakeAndFees(address account, uint256 round)
        private
        view
        returns (uint256 stake, uint256 fees)
    {
        Delegator storage d = _delegators[account];
        stake = d.bondedAmount;
        fees = d.fees;
        if (d.delegateAddress == address(0)) return (stake, fees);

        Transcoder storage t = _transcoders[d.delegateAddress];
        EarningsPool.Factors memory start = _factorsOf(t, d.lastClaimRound);
        EarningsPool.Factors memory end = _latestFactors(t, round);
        fees += Math.mulDiv(stake, end.fees - start.fees, start.rewards);
        stake = Math.mulDiv(stake, end.rewards, start.rewards);
        if (d.delegateAddress == account) {
            stake += t.cumulativeRewards;
            fees += t.cumulativeFees;
        }
    }

    function _claimEarnings(address account) internal {
        Delegator storage d = _delegators[account];
        uint256 round = _currentRound();
        uint256 lastClaimRound = d.lastClaimRound;
        if (lastClaimRound >= round) return;

        uint256 stake = d.bondedAmount;
        uint256 fees = d.fees;
        if (d.delegateAddress != address(0)) {
            (stake, fees) = _pendingStakeAndFees(account, round);
            Transcoder storage t = _transcoders[d.delegateAddress];
            _writeFactors(t, round);
            if (d.delegateAddress == account) {
                t.cumulativeRewards = 0;
                t.cumulativeFees = 0;
            }
        }
        emit EarningsClaimed(
            d.delegateAddress, account, stake - d.bondedAmount, fees - d.fees, lastClaimRound + 1, round
        );
        d.bondedAmount = stake;
        d.fees = fees;
        d.lastClaimRound = round;
    }

    function _shareRewards(address account, uint256 rewards, uint256 round) internal {
        Transcoder storage t = _transcoders[account];
        EarningsPool.Data storage pool = t.earningsPoolPerRound[round];

        t.activeCumulativeRewards = t.cumulativeRewards;
        uint256 commission = Math.mulDiv(rewards, pool.transcoderRewardCut, EarningsPool.PERC_DIVISOR);
        uint256 shared = rewards - commission;
        t.cumulativeRewards += commission + Math.mulDiv(shared, t.activeCumulativeRewards, pool.totalStake);
        pool.addRewards(shared);
        t.lastRewardRound = round;
    }

    function _shareFees(address account, uint256 fees, uint256 round) internal {
        Transcoder storage t = _transcoders[account];
        EarningsPool.Data storage pool = t.earningsPoolPerRound[round];

        uint256 shared = Math.mulDiv(fees, pool.transcoderFeeShare, EarningsPool.PERC_DIVISOR);
        t.cumulativeFees += fees - shared + Math.mulDiv(shared, t.activeCumulativeRewards, pool.totalStake);
        pool.addFees(_latestFactors(t, round).fees, shared);
        t.lastFeeRound = round;
    }

    /// @dev To be called before the round's first earnings: it fixes what they are shared out by.
    function _openEarningsPool(address account, uint256 round) internal {
        Transcoder storage t = _transcoders[account];
        EarningsPool.Data storage pool = t.earningsPoolPerRound[round];
        if (pool.totalStake == 0) pool.totalStake = transcoderTotalStake(account);
        if (pool.startRewardFactor == 0) pool.startRewardFactor = _latestFactors(t, round).rewards;
        pool.transcoderRewardCut = t.rewardCut;
        pool.transcoderFeeShare = t.feeShare;
    }

    /// @dev A stake whose earnings are counted from this round on needs factors to begin from.
    function _writeFactors(Transcoder storage t, uint256 round) internal {
        EarningsPool.Data storage pool = t.earningsPoolPerRound[round];
        EarningsPool.Factors memory latest = _latestFactors(t, round);
        pool.cumulativeRewardFactor = latest.rewards;
        pool.cumulativeFeeFactor = latest.fees;
    }

    function _factorsOf(Transcoder storage t, uint256 round)
        private
        view
        returns (EarningsPool.Factors memory factors)
    {
        EarningsPool.Data storage pool = t.earningsPoolPerRound[round];
        factors.rewards = pool.cumulativeRewardFactor == 0 ? EarningsPool.ONE : pool.cumulativeRewardFactor;
        factors.fees = pool.cumulativeFeeFactor;
    }

    /// @dev A round without earnings has the factors of the last one with.
    function _latestFactors(Transcoder storage t, uint256 round)
        private
        view
        returns (EarningsPool.Factors memory factors)
    {
        factors = _factorsOf(t, round);
        EarningsPool.Data storage pool = t.earningsPoolPerRound[round];
        if (pool.cumulativeRewardFactor == 0 && t.lastRewardRound < round) {
            factors.rewards = _factorsOf(t, t.lastRewardRound).rewards;
        }
        if (pool.cumulativeFeeFactor == 0 && t.lastFeeRound < round) {
            factors.fees = _factorsOf(t, t.lastFeeRound).fees;
        }
    }
}
