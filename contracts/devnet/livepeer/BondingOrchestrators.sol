// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {BondingPool} from "./BondingPool.sol";
import {EarningsPool} from "./EarningsPool.sol";
import {TranscoderPool} from "./TranscoderPool.sol";

/// @title What orchestrators, and the protocol itself, do with the BondingManager
abstract contract BondingOrchestrators is BondingPool {
    function transcoder(uint256 _rewardCut, uint256 _feeShare) external {
        _setCuts(_rewardCut, _feeShare);
    }

    function transcoderWithHint(uint256 _rewardCut, uint256 _feeShare, address, address) external {
        _setCuts(_rewardCut, _feeShare);
    }

    function _setCuts(uint256 rewardCut, uint256 feeShare)
        private
        whenSystemNotPaused
        currentRoundInitialized
    {
        require(
            !_roundsManager().currentRoundLocked(), "can't update transcoder params, current round is locked"
        );
        uint256 whole = EarningsPool.PERC_DIVISOR;
        require(rewardCut <= whole, "invalid rewardCut percentage");
        require(feeShare <= whole, "invalid feeShare percentage");
        require(isRegisteredTranscoder(msg.sender), "transcoder must be registered");
        require(
            !isActiveTranscoder(msg.sender) || _transcoders[msg.sender].lastRewardRound == _currentRound(),
            "caller can't be active or must have already called reward for the current round"
        );
        _transcoders[msg.sender].rewardCut = rewardCut;
        _transcoders[msg.sender].feeShare = feeShare;
        emit TranscoderUpdate(msg.sender, rewardCut, feeShare);
    }

    function reward() external {
        _reward(TranscoderPool.Hint(address(0), address(0)));
    }

    function rewardWithHint(address _newPosPrev, address _newPosNext) external {
        _reward(TranscoderPool.Hint(_newPosPrev, _newPosNext));
    }

    function _reward(TranscoderPool.Hint memory hint) private whenSystemNotPaused currentRoundInitialized {
        uint256 round = _currentRound();
        require(isActiveTranscoder(msg.sender), "caller must be an active transcoder");
        Transcoder storage t = _transcoders[msg.sender];
        require(t.lastRewardRound != round, "caller has already called reward for the current round");

        _openEarningsPool(msg.sender, round);
        uint256 amount =
            _minter().createReward(t.earningsPoolPerRound[round].totalStake, currentRoundTotalActiveStake);
        _shareRewards(msg.sender, amount, round);
        _increaseTotalStake(msg.sender, amount, hint);
        emit Reward(msg.sender, amount);
    }

    function updateTranscoderWithFees(address _transcoder, uint256 _fees, uint256 _round)
        external
        whenSystemNotPaused
        onlyContract("TicketBroker")
    {
        require(isActiveTranscoder(_transcoder), "transcoder must be active");
        _openEarningsPool(_transcoder, _round);
        _shareFees(_transcoder, _fees, _round);
    }

    function setCurrentRoundTotalActiveStake() external onlyContract("RoundsManager") {
        currentRoundTotalActiveStake = nextRoundTotalActiveStake;
    }
}
