// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {BridgeTest} from "../base/BridgeTest.sol";
import {MessageRelay} from "./MessageRelay.sol";

/// @dev Both sides with a relay between them, and the one equation that everything serves.
abstract contract BothSidesTest is BridgeTest {
    MessageRelay internal relay;

    function setUp() public virtual override {
        super.setUp();
        relay = new MessageRelay(arbSys, arbBridge, inbox);
    }

    /// @notice escrowed = supply of LivepeerToken' + deposits not yet claimed + withdrawals not yet released.
    function assertBooksBalance() internal {
        relay.collect();
        uint256 escrowed = l2Gateway.escrowed(address(lpt));
        assertEq(escrowed, lptPrime.totalSupply() + relay.unclaimed() + unreleased(), "escrow");
        assertGe(lpt.balanceOf(address(l2Gateway)), escrowed, "LPT that backs the escrow");
        assertEq(address(l1Gateway).balance + address(l2Gateway).balance, 0, "ether kept");
        assertEq(lptPrime.balanceOf(address(l1Gateway)), 0, "LivepeerToken' kept");
    }

    function unreleased() internal view returns (uint256 total) {
        for (uint256 id = 0; id < l1Gateway.withdrawalCount(); id++) {
            (, uint96 amount) = l1Gateway.withdrawals(id);
            if (!l2Gateway.isReleased(id)) total += amount;
        }
    }
}
