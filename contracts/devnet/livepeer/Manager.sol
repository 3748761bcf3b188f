// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IController} from "../../src/interfaces/livepeer/IController.sol";
import {ILivepeerToken} from "../../src/interfaces/livepeer/ILivepeerToken.sol";
import {IRoundsManager} from "../../src/interfaces/livepeer/IRoundsManager.sol";
import {IBondingManagerInternals, IMinterInternals} from "./Internals.sol";

/// @title What each stand-in shares: the way to the others through the Controller, and the guards
abstract contract Manager {
    IController private immutable CONTROLLER;

    constructor(IController controller_) {
        CONTROLLER = controller_;
    }

    modifier whenSystemNotPaused() {
        require(!CONTROLLER.paused(), "system is paused");
        _;
    }

    function controller() public view virtual returns (address) {
        return address(CONTROLLER);
    }

    modifier onlyContract(string memory name) {
        require(msg.sender == _contract(name), string.concat("caller must be ", name));
        _;
    }

    function _contract(string memory name) internal view returns (address) {
        return CONTROLLER.getContract(keccak256(bytes(name)));
    }

    function _bondingManager() internal view returns (IBondingManagerInternals) {
        return IBondingManagerInternals(_contract("BondingManager"));
    }

    function _roundsManager() internal view returns (IRoundsManager) {
        return IRoundsManager(_contract("RoundsManager"));
    }

    function _minter() internal view returns (IMinterInternals) {
        return IMinterInternals(_contract("Minter"));
    }

    function _livepeerToken() internal view returns (ILivepeerToken) {
        return ILivepeerToken(_contract("LivepeerToken"));
    }
}
