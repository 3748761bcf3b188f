// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IBondingManager} from "../../src/interfaces/livepeer/IBondingManager.sol";
import {EarningsPool} from "./EarningsPool.sol";
import {IBondingManagerInternals} from "./Internals.sol";
import {Manager} from "./Manager.sol";
import {TranscoderPool} from "./TranscoderPool.sol";

/// @title What the BondingManager keeps, and the guards of its writes
abstract contract BondingStorage is IBondingManagerInternals, Manager {
    struct Delegator {
        uint256 bondedAmount;
        uint256 fees;
        address delegateAddress;
        /// @dev What others, and the account itself, have staked towards it.
        uint256 delegatedAmount;
        /// @dev The round from which the stake counts.
        uint256 startRound;
        uint256 lastClaimRound;
        uint256 nextUnbondingLockId;
        mapping(uint256 id => UnbondingLock) unbondingLocks;
    }

    struct UnbondingLock {
        uint256 amount;
        uint256 withdrawRound;
    }

    struct Transcoder {
        uint256 lastRewardRound;
        uint256 rewardCut;
        uint256 feeShare;
        uint256 lastActiveStakeUpdateRound;
        uint256 activationRound;
        uint256 deactivationRound;
        /// @dev The rewards of its own that earn in the round: those it had when it last called `reward()`.
        uint256 activeCumulativeRewards;
        uint256 cumulativeRewards;
        uint256 cumulativeFees;
        uint256 lastFeeRound;
        mapping(uint256 round => EarningsPool.Data) earningsPoolPerRound;
    }

    uint64 public immutable unbondingPeriod;
    uint256 public currentRoundTotalActiveStake;
    /// @notice The stand-ins have no treasury.
    uint256 public constant treasuryRewardCutRate = 0;
    uint256 public nextRoundTotalActiveStake;

    mapping(address account => Delegator) internal _delegators;
    mapping(address account => Transcoder) internal _transcoders;
    TranscoderPool.Data internal _pool;

    constructor(uint64 unbondingPeriod_, uint256 maxTranscoders) {
        unbondingPeriod = unbondingPeriod_;
        _pool.maxSize = maxTranscoders;
    }

    modifier currentRoundInitialized() {
        require(_roundsManager().currentRoundInitialized(), "current round is not initialized");
        _;
    }

    function controller() public view override(IBondingManager, Manager) returns (address) {
        return super.controller();
    }

    function _currentRound() internal view returns (uint256) {
        return _roundsManager().currentRound();
    }
}
