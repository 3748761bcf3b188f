// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Livepeer's staking contract, as delegators and orchestrators use it
/// @notice The protocol's own ABI, apart from governance, slashing and bonding on behalf of others. Each write reverts
/// with "system is paused" and "current round is not initialized" when that is so. Writes of a delegator, but not
/// `withdrawStake`, first claim the caller's earnings up to the current round: done before the orchestrator has called
/// `reward()` in that round, this forfeits the round's reward on the whole stake.
///
/// Hints are neighbours in the pool of orchestrators, which save gas; zero addresses stand for none.
interface IBondingManager {
    enum TranscoderStatus {
        NotRegistered,
        Registered
    }

    enum DelegatorStatus {
        Pending,
        Bonded,
        Unbonded
    }

    event Bond(
        address indexed newDelegate,
        address indexed oldDelegate,
        address indexed delegator,
        uint256 additionalAmount,
        uint256 bondedAmount
    );
    event Unbond(
        address indexed delegate,
        address indexed delegator,
        uint256 unbondingLockId,
        uint256 amount,
        uint256 withdrawRound
    );
    event Rebond(
        address indexed delegate, address indexed delegator, uint256 unbondingLockId, uint256 amount
    );
    event TransferBond(
        address indexed oldDelegator,
        address indexed newDelegator,
        uint256 oldUnbondingLockId,
        uint256 newUnbondingLockId,
        uint256 amount
    );
    event WithdrawStake(
        address indexed delegator, uint256 unbondingLockId, uint256 amount, uint256 withdrawRound
    );
    event WithdrawFees(address indexed delegator, address recipient, uint256 amount);
    event EarningsClaimed(
        address indexed delegate,
        address indexed delegator,
        uint256 rewards,
        uint256 fees,
        uint256 startRound,
        uint256 endRound
    );
    event Reward(address indexed transcoder, uint256 amount);
    event TreasuryReward(address indexed transcoder, address treasury, uint256 amount);
    event TranscoderUpdate(address indexed transcoder, uint256 rewardCut, uint256 feeShare);
    event TranscoderActivated(address indexed transcoder, uint256 activationRound);
    event TranscoderDeactivated(address indexed transcoder, uint256 deactivationRound);
    event TranscoderSlashed(
        address indexed transcoder, address finder, uint256 penalty, uint256 finderReward
    );
    event ParameterUpdate(string param);
    event SetController(address controller);

    // ---------------------------------------------------------------------------------------------- delegators

    /// @notice Stakes `_amount` towards `_to`; with zero it moves the whole stake there. Needs an LPT allowance.
    function bond(uint256 _amount, address _to) external;

    function bondWithHint(
        uint256 _amount,
        address _to,
        address _oldDelegateNewPosPrev,
        address _oldDelegateNewPosNext,
        address _currDelegateNewPosPrev,
        address _currDelegateNewPosNext
    ) external;

    /// @notice Puts `_amount` of the stake, at most `pendingStake`, into a new lock, which opens after the unbonding
    /// period.
    function unbond(uint256 _amount) external;

    function unbondWithHint(uint256 _amount, address _newPosPrev, address _newPosNext) external;

    /// @notice Puts a lock, open or not, back into the stake. Only while something is staked.
    function rebond(uint256 _unbondingLockId) external;

    function rebondWithHint(uint256 _unbondingLockId, address _newPosPrev, address _newPosNext) external;

    /// @notice Stakes a lock, open or not, towards `_to`. Only while nothing is staked.
    function rebondFromUnbonded(address _to, uint256 _unbondingLockId) external;

    function rebondFromUnbondedWithHint(
        address _to,
        uint256 _unbondingLockId,
        address _newPosPrev,
        address _newPosNext
    ) external;

    /// @notice Pays an open lock to the caller.
    function withdrawStake(uint256 _unbondingLockId) external;

    /// @notice Pays earned ETH.
    function withdrawFees(address payable _recipient, uint256 _amount) external;

    /// @param _endRound Ignored: always the current round.
    function claimEarnings(uint256 _endRound) external;

    // ------------------------------------------------------------------------------------------- orchestrators

    /// @param _rewardCut The orchestrator's part of rewards, in parts per million.
    /// @param _feeShare The delegators' part of fees, in parts per million.
    function transcoder(uint256 _rewardCut, uint256 _feeShare) external;

    function transcoderWithHint(
        uint256 _rewardCut,
        uint256 _feeShare,
        address _newPosPrev,
        address _newPosNext
    ) external;

    /// @notice Mints the round's reward for the caller and its delegators. Once per round.
    function reward() external;

    function rewardWithHint(address _newPosPrev, address _newPosNext) external;

    /// @notice Shares out ETH that the orchestrator has earned. Only the TicketBroker.
    function updateTranscoderWithFees(address _transcoder, uint256 _fees, uint256 _round) external;

    // --------------------------------------------------------------------------------------------------- views

    /// @param _endRound Ignored: always the current round.
    function pendingStake(address _delegator, uint256 _endRound) external view returns (uint256);

    /// @param _endRound Ignored: always the current round.
    function pendingFees(address _delegator, uint256 _endRound) external view returns (uint256);

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
        );

    /// @notice Both zero for a lock that was spent or never was.
    function getDelegatorUnbondingLock(address _delegator, uint256 _unbondingLockId)
        external
        view
        returns (uint256 amount, uint256 withdrawRound);

    function isValidUnbondingLock(address _delegator, uint256 _unbondingLockId) external view returns (bool);

    function delegatorStatus(address _delegator) external view returns (DelegatorStatus);

    /// @notice In rounds.
    function unbondingPeriod() external view returns (uint64);

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
        );

    function getTranscoderEarningsPoolForRound(address _transcoder, uint256 _round)
        external
        view
        returns (
            uint256 totalStake,
            uint256 transcoderRewardCut,
            uint256 transcoderFeeShare,
            uint256 cumulativeRewardFactor,
            uint256 cumulativeFeeFactor
        );

    function transcoderStatus(address _transcoder) external view returns (TranscoderStatus);

    function transcoderTotalStake(address _transcoder) external view returns (uint256);

    function isActiveTranscoder(address _transcoder) external view returns (bool);

    function isRegisteredTranscoder(address _transcoder) external view returns (bool);

    function getFirstTranscoderInPool() external view returns (address);

    function getNextTranscoderInPool(address _transcoder) external view returns (address);

    function getTranscoderPoolSize() external view returns (uint256);

    function getTranscoderPoolMaxSize() external view returns (uint256);

    function getTotalBonded() external view returns (uint256);

    function currentRoundTotalActiveStake() external view returns (uint256);

    /// @return The part of each reward that goes to the treasury, in parts of 1e27.
    function treasuryRewardCutRate() external view returns (uint256);

    function nextRoundTotalActiveStake() external view returns (uint256);

    function controller() external view returns (address);
}
