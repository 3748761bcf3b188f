// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {BondingStorage} from "./BondingStorage.sol";
import {EarningsPool} from "./EarningsPool.sol";
import {TranscoderPool} from "./TranscoderPool.sol";

/// @title The BondingManager's answers that need no computation of earnings
abstract contract BondingViews is BondingStorage {
    using TranscoderPool for TranscoderPool.Data;

    function getDelegator(address _delegator)
        external
        view
        returns (
            uint256 bondedAmount,
            uint256 fees,
            address delegateAddress,
            uint256 delegatedAmount,
            uint256 startRound,
            uint256 lastClaimRound,
            uint256 nextUnbondingLockId
        )
    {
        Delegator storage d = _delegators[_delegator];
        return (
            d.bondedAmount,
            d.fees,
            d.delegateAddress,
            d.delegatedAmount,
            d.startRound,
            d.lastClaimRound,
            d.nextUnbondingLockId
        );
    }

    function getDelegatorUnbondingLock(address _delegator, uint256 _unbondingLockId)
        external
        view
        returns (uint256 amount, uint256 withdrawRound)
    {
        UnbondingLock storage lock = _delegators[_delegator].unbondingLocks[_unbondingLockId];
        return (lock.amount, lock.withdrawRound);
    }

    function isValidUnbondingLock(address _delegator, uint256 _unbondingLockId) public view returns (bool) {
        return _delegators[_delegator].unbondingLocks[_unbondingLockId].withdrawRound > 0;
    }

    function delegatorStatus(address _delegator) public view returns (DelegatorStatus) {
        Delegator storage d = _delegators[_delegator];
        if (d.bondedAmount == 0) return DelegatorStatus.Unbonded;
        return d.startRound > _currentRound() ? DelegatorStatus.Pending : DelegatorStatus.Bonded;
    }

    function getTranscoder(address _transcoder)
        external
        view
        returns (
            uint256 lastRewardRound,
            uint256 rewardCut,
            uint256 feeShare,
            uint256 lastActiveStakeUpdateRound,
            uint256 activationRound,
            uint256 deactivationRound,
            uint256 activeCumulativeRewards,
            uint256 cumulativeRewards,
            uint256 cumulativeFees,
            uint256 lastFeeRound
        )
    {
        Transcoder storage t = _transcoders[_transcoder];
        lastRewardRound = t.lastRewardRound;
        rewardCut = t.rewardCut;
        feeShare = t.feeShare;
        lastActiveStakeUpdateRound = t.lastActiveStakeUpdateRound;
        activationRound = t.activationRound;
        deactivationRound = t.deactivationRound;
        activeCumulativeRewards = t.activeCumulativeRewards;
        cumulativeRewards = t.cumulativeRewards;
        cumulativeFees = t.cumulativeFees;
        lastFeeRound = t.lastFeeRound;
    }

    function getTranscoderEarningsPoolForRound(address _transcoder, uint256 _round)
        external
        view
        returns (
            uint256 totalStake,
            uint256 transcoderRewardCut,
            uint256 transcoderFeeShare,
            uint256 cumulativeRewardFactor,
            uint256 cumulativeFeeFactor
        )
    {
        EarningsPool.Data storage pool = _transcoders[_transcoder].earningsPoolPerRound[_round];
        return (
            pool.totalStake,
            pool.transcoderRewardCut,
            pool.transcoderFeeShare,
            pool.cumulativeRewardFactor,
            pool.cumulativeFeeFactor
        );
    }

    function transcoderStatus(address _transcoder) external view returns (TranscoderStatus) {
        return
            isRegisteredTranscoder(_transcoder) ? TranscoderStatus.Registered : TranscoderStatus.NotRegistered;
    }

    function transcoderTotalStake(address _transcoder) public view returns (uint256) {
        return _delegators[_transcoder].delegatedAmount;
    }

    function isActiveTranscoder(address _transcoder) public view returns (bool) {
        Transcoder storage t = _transcoders[_transcoder];
        uint256 round = _currentRound();
        return t.activationRound <= round && round < t.deactivationRound;
    }

    /// @notice An orchestrator is a delegator who has staked towards itself.
    function isRegisteredTranscoder(address _transcoder) public view returns (bool) {
        Delegator storage d = _delegators[_transcoder];
        return d.delegateAddress == _transcoder && d.bondedAmount > 0;
    }

    function getFirstTranscoderInPool() external view returns (address) {
        return _pool.head;
    }

    function getNextTranscoderInPool(address _transcoder) external view returns (address) {
        return _pool.next(_transcoder);
    }

    function getTranscoderPoolSize() external view returns (uint256) {
        return _pool.size;
    }

    function getTranscoderPoolMaxSize() external view returns (uint256) {
        return _pool.maxSize;
    }

    /// @notice What counts in this round, whatever has been bonded since it began.
    function getTotalBonded() external view returns (uint256) {
        return currentRoundTotalActiveStake;
    }
}
