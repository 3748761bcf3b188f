// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {AcceptanceCheck} from "../../deploy/AcceptanceCheck.sol";
import {BridgeCheck, Finding} from "../../deploy/BridgeCheck.sol";
import {BridgeAddresses, BridgeConfig} from "../../deploy/BridgeConfig.sol";
import {BridgePlan} from "../../deploy/BridgePlan.sol";
import {Side} from "../../deploy/Step.sol";
import {BridgeTest} from "../base/BridgeTest.sol";

/// @dev What the acceptance check says of a bridge as it must be, and of one with a single thing wrong.
contract BridgeCheckTest is BridgeTest {
    BridgePlan private plan = new BridgePlan();
    BridgeAddresses private bridge;
    BridgeConfig private config;

    function setUp() public override {
        super.setUp();
        bridge = BridgeAddresses(address(l1Gateway), address(lptPrime), address(l2Gateway));
        config = BridgeConfig(owner, pauser, address(lpt), address(inbox), l1Router, l2Router);
    }

    function test_AFinishedDeploymentIsRightInEveryLine() public {
        assertEq(allWrong(), "");
    }

    function test_SaysWhichRouterInboxTokenOrPauserIsWrong() public {
        config.l1Router = mallory;
        assertEq(allWrong(), "L1 gateway router, L1 gateway code, ");
        config.l1Router = l1Router;
        config.l2Router = mallory;
        assertEq(allWrong(), "L2 gateway router, L2 gateway code, ");
        config.l2Router = l2Router;
        config.pauser = mallory;
        assertEq(allWrong(), "L1 gateway pauser, L2 gateway pauser, ");
    }

    function test_SaysWhoOwnsItAndWhetherItIsOpen() public {
        vm.startPrank(owner);
        l1Gateway.pause();
        l2Gateway.transferOwnership(mallory);
        vm.stopPrank();
        assertEq(allWrong(), "L1 gateway paused, L2 gateway pending owner, ");
        vm.prank(mallory);
        l2Gateway.acceptOwnership();
        assertEq(allWrong(), "L1 gateway paused, L2 gateway owner, ");
    }

    /// @dev Whoever answers every question rightly but runs other code is found out by its code.
    function test_SaysWhoseCodeIsAnother() public {
        vm.etch(address(l2Gateway), abi.encodePacked(address(l2Gateway).code, hex"00"));
        assertEq(allWrong(), "L2 gateway code, ");
        vm.etch(address(lptPrime), abi.encodePacked(address(lptPrime).code, hex"00"));
        assertEq(allWrong(), "LivepeerToken' code, L2 gateway code, ");
    }

    function test_ComparingCodeLeavesEverythingAsItWas() public {
        bytes32 before = address(l1Gateway).codehash;
        check(Side.L1);
        assertEq(address(l1Gateway).codehash, before);
        assertFalse(l1Gateway.paused());
        assertEq(l1Gateway.owner(), owner);
    }

    function allWrong() private returns (string memory) {
        return string.concat(wrong(check(Side.L1)), wrong(check(Side.L2)));
    }

    function check(Side side) private returns (Finding[] memory) {
        return AcceptanceCheck.run(plan, side, bridge, config);
    }

    function wrong(Finding[] memory findings) private pure returns (string memory names) {
        for (uint256 i = 0; i < findings.length; i++) {
            if (!BridgeCheck.isRight(findings[i])) names = string.concat(names, findings[i].what, ", ");
        }
    }
}
