// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {ILPTGateway} from "./interfaces/ILPTGateway.sol";

/// @title An owner, and an account that it trusts with the stop button alone
/// @dev A contract of its own so that its address is laid out right before OpenZeppelin's paused flag: both, and what
/// a gateway adds behind them, then share one storage slot.
abstract contract PauserRole is ILPTGateway, Ownable2Step {
    /// @inheritdoc ILPTGateway
    address public pauser;

    /// @dev Ownership is offered to `initialOwner` and nobody has it before it is accepted, not even the deployer.
    constructor(address initialOwner, address initialPauser) Ownable(msg.sender) {
        require(initialOwner != address(0), OwnableInvalidOwner(initialOwner));
        transferOwnership(initialOwner);
        // Ownable2Step would withdraw the offer.
        Ownable._transferOwnership(address(0));
        _setPauser(initialPauser);
    }

    modifier onlyPauserOrOwner() {
        require(msg.sender == pauser || msg.sender == owner(), OnlyPauserOrOwner(msg.sender));
        _;
    }

    /// @inheritdoc ILPTGateway
    function setPauser(address newPauser) external onlyOwner {
        _setPauser(newPauser);
    }

    function _setPauser(address newPauser) private {
        emit PauserChanged(pauser, newPauser);
        pauser = newPauser;
    }

    /// @notice Refused, whoever asks: see `OwnerRequired`.
    function renounceOwnership() public pure override {
        revert OwnerRequired();
    }
}
