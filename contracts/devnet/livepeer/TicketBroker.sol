// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IController} from "../../src/interfaces/livepeer/IController.sol";
import {Manager} from "./Manager.sol";

/// @title Stand-in for Livepeer's TicketBroker, with nothing of its payments but their end: fees for an orchestrator
contract TicketBroker is Manager {
    constructor(IController controller_) Manager(controller_) {}

    /// @notice Local chains only: pays `msg.value` as fees earned by `transcoder` in the current round.
    function fundFees(address transcoder) external payable {
        _minter().depositETH{value: msg.value}();
        _bondingManager().updateTranscoderWithFees(transcoder, msg.value, _roundsManager().currentRound());
    }
}
