// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IBondingManager} from "../src/interfaces/livepeer/IBondingManager.sol";

/// @title Reads the BondingManager's list of orchestrators within one call
/// @notice Never deployed: whoever reads sends this code with an `eth_call`. The list is linked, so that without it each
/// orchestrator would be a question of its own, and could only be asked after the one before it.
contract StakingLens {
    /// @param stake what delegators and the orchestrator itself have staked towards it, in wei of LPT
    struct Member {
        address id;
        uint256 stake;
    }

    /// @dev How long before the first round a factor is looked for, in rounds.
    uint256 private constant LOOKBACK = 60;

    /// @dev The reward factor of an orchestrator that has not claimed any yet.
    uint256 private constant ONE = 1e27;

    /// @param lastRewardRound the last round in which it claimed the reward
    /// @param rewardCut what it keeps of the rewards, in parts per million
    /// @param feeShare what it leaves of the fees, in parts per million
    /// @param changedAfter the last round of those looked at in which other cuts were in force; zero when in none
    /// @param rewarded a bit for each round, the first one lowest: whether it claimed the reward
    /// @param startRewardFactor the reward factor before the first round (LIP-36): stake grows as this factor does
    /// @param startFeeFactor the fee factor before the first round; fees of a stake are its growth over `startRewardFactor`
    struct Record {
        address id;
        uint256 stake;
        bool active;
        uint256 activationRound;
        uint256 deactivationRound;
        uint256 lastRewardRound;
        uint256 rewardCut;
        uint256 feeShare;
        uint256 changedAfter;
        uint256 rewarded;
        uint256 startRewardFactor;
        uint256 endRewardFactor;
        uint256 startFeeFactor;
        uint256 endFeeFactor;
    }

    /// @param manager the BondingManager
    /// @return members the orchestrators of the coming round, in the list's order: the largest stake first
    /// @return maxSize how many the list takes
    function pool(IBondingManager manager) external view returns (Member[] memory members, uint256 maxSize) {
        members = new Member[](manager.getTranscoderPoolSize());
        address id = manager.getFirstTranscoderInPool();
        for (uint256 i = 0; i < members.length; i++) {
            members[i] = Member(id, manager.transcoderTotalStake(id));
            id = manager.getNextTranscoderInPool(id);
        }
        maxSize = manager.getTranscoderPoolMaxSize();
    }

    /// @param ids orchestrators; up to a million and a half gas each on Livepeer's contracts
    /// @param from the first round to look at
    /// @param to the last one; at most 256 rounds
    function records(IBondingManager manager, address[] calldata ids, uint256 from, uint256 to)
        external
        view
        returns (Record[] memory found)
    {
        found = new Record[](ids.length);
        for (uint256 i = 0; i < ids.length; i++) {
            found[i] = _terms(manager, ids[i]);
            _lookBack(manager, found[i], from);
            _look(manager, found[i], from, to);
        }
    }

    function _terms(IBondingManager manager, address id) private view returns (Record memory r) {
        r.id = id;
        r.stake = manager.transcoderTotalStake(id);
        r.active = manager.isActiveTranscoder(id);
        (r.lastRewardRound, r.rewardCut, r.feeShare,, r.activationRound, r.deactivationRound,,,,) =
            manager.getTranscoder(id);
    }

    /// @dev The last factors before the first round. Livepeer writes a reward factor when a reward is claimed and with a bond,
    /// and a fee factor when fees come: rounds without have zeros.
    function _lookBack(IBondingManager manager, Record memory r, uint256 from) private view {
        for (uint256 round = from - 1; round > 0 && round + LOOKBACK >= from; round--) {
            (,,, uint256 rewards, uint256 fees) = manager.getTranscoderEarningsPoolForRound(r.id, round);
            if (r.startRewardFactor == 0) r.startRewardFactor = rewards;
            if (r.startFeeFactor == 0) r.startFeeFactor = fees;
            if (r.startRewardFactor > 0 && r.startFeeFactor > 0) break;
        }
        (r.endRewardFactor, r.endFeeFactor) = (r.startRewardFactor, r.startFeeFactor);
    }

    /// @dev A round counts as claimed when the factor grew in it. Where no earlier factor was found, growth is counted from the
    /// first one on: too little rather than too much.
    function _look(IBondingManager manager, Record memory r, uint256 from, uint256 to) private view {
        for (uint256 round = from; round <= to; round++) {
            (, uint256 cut, uint256 share, uint256 rewards, uint256 fees) =
                manager.getTranscoderEarningsPoolForRound(r.id, round);
            if (r.startRewardFactor == 0) (r.startRewardFactor, r.endRewardFactor) = (rewards, rewards);
            // An orchestrator whose reward factor is still the first one has had no fees before, either.
            if (r.startFeeFactor == 0 && r.startRewardFactor != ONE) r.startFeeFactor = fees;
            if (fees > r.endFeeFactor) r.endFeeFactor = fees;
            if (rewards <= r.endRewardFactor) continue;
            r.endRewardFactor = rewards;
            r.rewarded |= 1 << (round - from);
            if (cut != r.rewardCut || share != r.feeShare) r.changedAfter = round;
        }
    }
}
