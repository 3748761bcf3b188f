// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IController} from "../../src/interfaces/livepeer/IController.sol";
import {BondingOrchestrators} from "./BondingOrchestrators.sol";
import {BondingStorage} from "./BondingStorage.sol";
import {Manager} from "./Manager.sol";
import {TranscoderPool} from "./TranscoderPool.sol";

/// @title Stand-in for Livepeer's BondingManager: what delegators and orchestrators do
/// @dev Follows the real one in its ABI, its revert strings and its order of checks. Left out: governance, slashing,
/// the treasury, checkpoints of votes, and bonding for others.
contract BondingManager is BondingOrchestrators {
    using TranscoderPool for TranscoderPool.Data;

    constructor(IController controller_, uint64 unbondingPeriod_, uint256 maxTranscoders)
        Manager(controller_)
        BondingStorage(unbondingPeriod_, maxTranscoders)
    {}

    // ------------------------------------------------------------------------------------------------- stake

    function bond(uint256 _amount, address _to) external {
        _bond(_amount, _to, _noHint(), _noHint());
    }

    function bondWithHint(
        uint256 _amount,
        address _to,
        address _oldDelegateNewPosPrev,
        address _oldDelegateNewPosNext,
        address _currDelegateNewPosPrev,
        address _currDelegateNewPosNext
    ) external {
        _bond(
            _amount,
            _to,
            TranscoderPool.Hint(_oldDelegateNewPosPrev, _oldDelegateNewPosNext),
            TranscoderPool.Hint(_currDelegateNewPosPrev, _currDelegateNewPosNext)
        );
    }

    function _bond(
        uint256 amount,
        address to,
        TranscoderPool.Hint memory oldHint,
        TranscoderPool.Hint memory hint
    )
        private
        whenSystemNotPaused
        currentRoundInitialized
        autoClaimEarnings(msg.sender)
    {
        Delegator storage d = _delegators[msg.sender];
        address oldDelegate = d.delegateAddress;
        uint256 delegationAmount = amount;
        _requireRewardBeforeLeaving(to);
        if (delegatorStatus(msg.sender) == DelegatorStatus.Unbonded) {
            d.startRound = _currentRound() + 1;
        } else if (oldDelegate != to) {
            require(
                !isRegisteredTranscoder(msg.sender),
                "registered transcoders can't delegate towards other addresses"
            );
            d.startRound = _currentRound() + 1;
            delegationAmount += d.bondedAmount;
            _decreaseTotalStake(oldDelegate, d.bondedAmount, oldHint);
        }
        require(delegationAmount > 0, "delegation amount must be greater than 0");

        d.bondedAmount += amount;
        _delegateTo(d, to, delegationAmount, hint);
        if (amount > 0) {
            require(_livepeerToken().transferFrom(msg.sender, address(_minter()), amount), "transfer failed");
        }
        emit Bond(to, oldDelegate, msg.sender, amount, d.bondedAmount);
    }

    function unbond(uint256 _amount) external {
        _unbond(_amount, _noHint());
    }

    function unbondWithHint(uint256 _amount, address _newPosPrev, address _newPosNext) external {
        _unbond(_amount, TranscoderPool.Hint(_newPosPrev, _newPosNext));
    }

    function _unbond(uint256 amount, TranscoderPool.Hint memory hint)
        private
        whenSystemNotPaused
        currentRoundInitialized
        autoClaimEarnings(msg.sender)
    {
        require(delegatorStatus(msg.sender) == DelegatorStatus.Bonded, "caller must be bonded");
        Delegator storage d = _delegators[msg.sender];
        require(amount > 0, "unbond amount must be greater than 0");
        require(amount <= d.bondedAmount, "amount is greater than bonded amount");

        address delegate = d.delegateAddress;
        uint256 id = d.nextUnbondingLockId++;
        uint256 withdrawRound = _currentRound() + unbondingPeriod;
        d.unbondingLocks[id] = UnbondingLock(amount, withdrawRound);
        d.bondedAmount -= amount;
        if (d.bondedAmount == 0) {
            d.delegateAddress = address(0);
            d.startRound = 0;
            if (_pool.contains(msg.sender)) _resign(msg.sender);
        }
        _decreaseTotalStake(delegate, amount, hint);
        emit Unbond(delegate, msg.sender, id, amount, withdrawRound);
    }

    function rebond(uint256 _unbondingLockId) external {
        _rebond(_unbondingLockId, _noHint());
    }

    function rebondWithHint(uint256 _unbondingLockId, address _newPosPrev, address _newPosNext) external {
        _rebond(_unbondingLockId, TranscoderPool.Hint(_newPosPrev, _newPosNext));
    }

    function _rebond(uint256 id, TranscoderPool.Hint memory hint)
        private
        whenSystemNotPaused
        currentRoundInitialized
        autoClaimEarnings(msg.sender)
    {
        require(delegatorStatus(msg.sender) != DelegatorStatus.Unbonded, "caller must be bonded");
        _restake(id, _delegators[msg.sender].delegateAddress, hint);
    }

    function rebondFromUnbonded(address _to, uint256 _unbondingLockId) external {
        _rebondFromUnbonded(_to, _unbondingLockId, _noHint());
    }

    function rebondFromUnbondedWithHint(
        address _to,
        uint256 _unbondingLockId,
        address _newPosPrev,
        address _newPosNext
    ) external {
        _rebondFromUnbonded(_to, _unbondingLockId, TranscoderPool.Hint(_newPosPrev, _newPosNext));
    }

    function _rebondFromUnbonded(address to, uint256 id, TranscoderPool.Hint memory hint)
        private
        whenSystemNotPaused
        currentRoundInitialized
        autoClaimEarnings(msg.sender)
    {
        require(delegatorStatus(msg.sender) == DelegatorStatus.Unbonded, "caller must be unbonded");
        _delegators[msg.sender].startRound = _currentRound() + 1;
        _restake(id, to, hint);
    }

    function _restake(uint256 id, address to, TranscoderPool.Hint memory hint) private {
        require(isValidUnbondingLock(msg.sender, id), "invalid unbonding lock ID");
        Delegator storage d = _delegators[msg.sender];
        uint256 amount = d.unbondingLocks[id].amount;
        delete d.unbondingLocks[id];
        _requireRewardBeforeLeaving(to);
        d.bondedAmount += amount;
        _delegateTo(d, to, amount, hint);
        emit Rebond(to, msg.sender, id, amount);
    }

    /// @dev The order matters: an account that stakes towards itself becomes an orchestrator by these two lines.
    function _delegateTo(Delegator storage d, address to, uint256 amount, TranscoderPool.Hint memory hint)
        private
    {
        d.delegateAddress = to;
        _writeFactors(_transcoders[to], _currentRound());
        _increaseTotalStake(to, amount, hint);
    }

    function _noHint() private pure returns (TranscoderPool.Hint memory) {
        return TranscoderPool.Hint(address(0), address(0));
    }

    // ---------------------------------------------------------------------------------------------- payments

    function withdrawStake(uint256 _unbondingLockId) external whenSystemNotPaused currentRoundInitialized {
        require(isValidUnbondingLock(msg.sender, _unbondingLockId), "invalid unbonding lock ID");
        Delegator storage d = _delegators[msg.sender];
        UnbondingLock memory lock = d.unbondingLocks[_unbondingLockId];
        require(
            lock.withdrawRound <= _currentRound(),
            "withdraw round must be before or equal to the current round"
        );
        delete d.unbondingLocks[_unbondingLockId];
        _minter().trustedTransferTokens(msg.sender, lock.amount);
        emit WithdrawStake(msg.sender, _unbondingLockId, lock.amount, lock.withdrawRound);
    }

    function withdrawFees(address payable _recipient, uint256 _amount)
        external
        whenSystemNotPaused
        currentRoundInitialized
        autoClaimEarnings(msg.sender)
    {
        require(_recipient != address(0), "invalid recipient");
        Delegator storage d = _delegators[msg.sender];
        require(_amount <= d.fees, "insufficient fees to withdraw");
        d.fees -= _amount;
        _minter().trustedWithdrawETH(_recipient, _amount);
        emit WithdrawFees(msg.sender, _recipient, _amount);
    }

    function claimEarnings(uint256)
        external
        whenSystemNotPaused
        currentRoundInitialized
        autoClaimEarnings(msg.sender)
    {}
}
