// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {BondingEarnings} from "./BondingEarnings.sol";
import {TranscoderPool} from "./TranscoderPool.sol";

/// @title How staking moves orchestrators in and out of the pool
/// @dev A change of stake counts from the next round on.
abstract contract BondingPool is BondingEarnings {
    using TranscoderPool for TranscoderPool.Data;

    uint256 private constant NEVER = type(uint256).max;

    function _increaseTotalStake(address delegate, uint256 amount, TranscoderPool.Hint memory hint) internal {
        uint256 stake = transcoderTotalStake(delegate) + amount;
        if (_pool.contains(delegate)) {
            _setActiveStake(delegate, stake, hint);
            nextRoundTotalActiveStake += amount;
        } else if (isRegisteredTranscoder(delegate)) {
            _tryToJoin(delegate, stake, hint);
        }
        _delegators[delegate].delegatedAmount = stake;
    }

    function _decreaseTotalStake(address delegate, uint256 amount, TranscoderPool.Hint memory hint) internal {
        uint256 stake = transcoderTotalStake(delegate) - amount;
        if (_pool.contains(delegate)) {
            _setActiveStake(delegate, stake, hint);
            nextRoundTotalActiveStake -= amount;
        }
        _delegators[delegate].delegatedAmount = stake;
    }

    /// @dev An orchestrator that is active for the last time takes new stake only after its reward(): that stake would have
    /// its share of a reward that was not counted on it.
    function _requireRewardBeforeLeaving(address delegate) internal view {
        Transcoder storage t = _transcoders[delegate];
        if (isActiveTranscoder(delegate) && t.deactivationRound != NEVER) {
            require(
                t.lastRewardRound == _currentRound(),
                "transcoder has not yet called reward for the current round"
            );
        }
    }

    function _resign(address account) internal {
        _pool.remove(account);
        nextRoundTotalActiveStake -= transcoderTotalStake(account);
        _deactivate(account);
    }

    function _tryToJoin(address account, uint256 stake, TranscoderPool.Hint memory hint) private {
        if (_pool.isFull()) {
            address smallest = _pool.tail;
            if (stake <= transcoderTotalStake(smallest)) return;
            _resign(smallest);
        }
        uint256 nextRound = _currentRound() + 1;
        _pool.insert(account, stake, hint);
        nextRoundTotalActiveStake += stake;

        Transcoder storage t = _transcoders[account];
        t.earningsPoolPerRound[nextRound].totalStake = stake;
        t.lastActiveStakeUpdateRound = nextRound;
        t.activationRound = nextRound;
        t.deactivationRound = NEVER;
        emit TranscoderActivated(account, nextRound);
    }

    function _deactivate(address account) private {
        uint256 nextRound = _currentRound() + 1;
        _transcoders[account].deactivationRound = nextRound;
        emit TranscoderDeactivated(account, nextRound);
    }

    function _setActiveStake(address account, uint256 stake, TranscoderPool.Hint memory hint) private {
        Transcoder storage t = _transcoders[account];
        uint256 round = _currentRound();
        if (t.lastActiveStakeUpdateRound < round) {
            t.earningsPoolPerRound[round].totalStake = transcoderTotalStake(account);
        }
        t.earningsPoolPerRound[round + 1].totalStake = stake;
        t.lastActiveStakeUpdateRound = round + 1;
        _pool.update(account, stake, hint);
    }
}
