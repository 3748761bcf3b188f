// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {BridgeCheck, Finding} from "../../deploy/BridgeCheck.sol";
import {BridgeCode} from "../../deploy/BridgeCode.sol";
import {BridgeAddresses, BridgeConfig} from "../../deploy/BridgeDeploy.sol";
import {BridgeTest} from "../base/BridgeTest.sol";

/// @dev What the acceptance check says of a bridge as it must be, and of one with a single thing wrong.
contract BridgeCheckTest is BridgeTest {
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
        BridgeCode.l1(bridge, config);
        assertEq(address(l1Gateway).codehash, before);
        assertFalse(l1Gateway.paused());
        assertEq(l1Gateway.owner(), owner);
    }

    function allWrong() private returns (string memory) {
        return string.concat(
            wrong(BridgeCheck.l1(bridge, config)),
            wrong(BridgeCode.l1(bridge, config)),
            wrong(BridgeCheck.inService("L1 gateway", bridge.l1Gateway, config)),
            wrong(BridgeCheck.l2(bridge, config)),
            wrong(BridgeCode.l2(bridge, config)),
            wrong(BridgeCheck.inService("L2 gateway", bridge.l2Gateway, config))
        );
    }

    function wrong(Finding[] memory findings) private pure returns (string memory names) {
        for (uint256 i = 0; i < findings.length; i++) {
            if (!BridgeCheck.isRight(findings[i])) names = string.concat(names, findings[i].what, ", ");
        }
    }
}
