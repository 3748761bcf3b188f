// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {PauserRole} from "./PauserRole.sol";
import {ILPTGateway} from "./interfaces/ILPTGateway.sol";

/// @title What both gateways share: the addresses of the bridge, the stop button, and which transfers are refused
/// @dev Starts paused, so that nothing moves before both sides stand and have been checked.
abstract contract LPTGateway is ILPTGateway, PauserRole, Pausable {
    /// @inheritdoc ILPTGateway
    address public immutable counterpartGateway;

    /// @inheritdoc ILPTGateway
    address public immutable lpt;

    /// @inheritdoc ILPTGateway
    address public immutable lptPrime;

    constructor(address initialOwner, address counterpartGateway_, address lpt_, address lptPrime_)
        PauserRole(initialOwner)
    {
        require(
            counterpartGateway_ != address(0) && lpt_ != address(0) && lptPrime_ != address(0), ZeroAddress()
        );
        counterpartGateway = counterpartGateway_;
        lpt = lpt_;
        lptPrime = lptPrime_;
        _pause();
    }

    /// @inheritdoc ILPTGateway
    function pause() external onlyPauserOrOwner {
        _pause();
    }

    /// @inheritdoc ILPTGateway
    function unpause() external onlyOwner {
        _unpause();
    }

    /// @dev Refuses, on the side where a transfer starts, whatever could not be completed or recovered on the other.
    /// All four addresses are refused on both sides: people paste the address that they have at hand.
    function _checkTransfer(address to, uint256 amount) internal view {
        require(amount != 0, ZeroAmount());
        require(amount <= type(uint96).max, AmountTooLarge(amount));
        require(to != address(0), ZeroRecipient());
        require(
            to != address(this) && to != counterpartGateway && to != lpt && to != lptPrime,
            InvalidRecipient(to)
        );
    }
}
