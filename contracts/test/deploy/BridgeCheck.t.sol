// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {AcceptanceCheck, Stage} from "../../deploy/AcceptanceCheck.sol";
import {BridgeCheck, Finding} from "../../deploy/BridgeCheck.sol";
import {BridgeAddresses, BridgeConfig} from "../../deploy/BridgeConfig.sol";
import {BridgePlan} from "../../deploy/BridgePlan.sol";
import {Side} from "../../deploy/Step.sol";
import {BridgeTest} from "../base/BridgeTest.sol";
import {InboxMock} from "../mocks/InboxMock.sol";
import {RouterMock} from "../mocks/RouterMock.sol";

/// @dev What the acceptance check says of a bridge as it must be, and of one with a single thing wrong.
contract BridgeCheckTest is BridgeTest {
    BridgePlan private plan = new BridgePlan();
    BridgeAddresses private bridge;
    BridgeConfig private config;

    function setUp() public override {
        super.setUp();
        bridge = BridgeAddresses(address(l1Gateway), address(lptPrime), address(l2Gateway));
        config = bridgeConfig();
    }

    function test_AFinishedDeploymentIsRightInEveryLine() public {
        assertEq(allWrong(), "");
    }

    function test_SaysWhichRouterInboxTokenOrPauserIsWrong() public {
        RouterMock another = new RouterMock(address(inbox));
        another.connect(RouterMock(l2Router));
        config.l1Router = address(another);
        assertEq(
            allWrong(),
            "L1 gateway router, router on L1 gateway, L1 gateway code, router on L2 counterpart, L2 gateway code, "
        );
        config.l1Router = l1Router;
        another.connect(RouterMock(l1Router));
        config.l2Router = address(another);
        assertEq(
            allWrong(),
            "router on L1 counterpart, L1 gateway code, L2 gateway router, router on L2 gateway, L2 gateway code, "
        );
        config.l2Router = l2Router;
        config.l1Pauser = mallory;
        assertEq(allWrong(), "L1 gateway pauser, ");
        config.l2Pauser = mallory;
        assertEq(allWrong(), "L1 gateway pauser, L2 gateway pauser, ");
    }

    function test_AnInboxOfAnotherChainIsFoundOut() public {
        config.l2ChainId = 42170;
        assertEq(allWrong(), "rollup chain id, L2 chain id, ");
    }

    function test_SaysWhatOfArbitrumsContractsDoesNotBelongTogether() public {
        config.inbox = address(new InboxMock(address(arbBridge)));
        arbBridge.setDelayedInbox(config.inbox, false);
        config.outbox = address(lpt);
        assertEq(
            allWrong(),
            "bridge takes the inbox, rollup outbox, router on L1 inbox, L1 gateway inbox, L1 gateway code, L2 gateway code, "
        );
        config.inbox = address(new InboxMock(mallory));
        vm.expectPartialRevert(BridgeCheck.Wrong.selector);
        plan.requireArbitrum(config);
    }

    function test_ARouterOnOneSideAloneIsWrong() public {
        config.l2Router = address(0);
        assertEq(
            allWrong(),
            "router on L1 counterpart, L1 gateway code, router on L2 counterpart, L2 gateway router, L2 gateway code, "
        );
    }

    function test_SaysWhenARouterSendsTheTokenElsewhere() public {
        address[] memory tokens = new address[](1);
        address[] memory gateways = new address[](1);
        (tokens[0], gateways[0]) = (address(lptPrime), mallory);
        RouterMock(l1Router).setGateway(tokens, gateways);
        RouterMock(l2Router).setGateway(tokens, gateways);
        assertEq(allWrong(), "router on L1 gateway, router on L2 gateway, ");
    }

    function test_AnotherTokenIsNotTakenForLpt() public {
        vm.mockCall(address(lpt), abi.encodeWithSignature("name()"), abi.encode("Livepeer token"));
        vm.mockCall(address(lpt), abi.encodeWithSignature("symbol()"), abi.encode("LPT'"));
        vm.mockCall(address(lpt), abi.encodeWithSignature("decimals()"), abi.encode(6));
        vm.mockCall(address(lpt), abi.encodeWithSignature("DOMAIN_SEPARATOR()"), abi.encode(bytes32(0)));
        assertEq(allWrong(), "LPT name, LPT symbol, LPT decimals, LPT domain separator, ");
    }

    /// @dev Each line for itself: what a contract answers, and what is then said to be wrong.
    function test_EveryAddressThatAContractNamesIsCompared() public {
        isCompared(address(lptPrime), "gateway()", "LivepeerToken' gateway, ");
        isCompared(address(l1Gateway), "lptPrime()", "L1 gateway lptPrime, ");
        isCompared(address(l1Gateway), "lpt()", "L1 gateway lpt, ");
        isCompared(address(l1Gateway), "counterpartGateway()", "L1 gateway counterpart, ");
        isCompared(address(l1Gateway), "router()", "L1 gateway router, ");
        isCompared(address(l1Gateway), "inbox()", "L1 gateway inbox, ");
        isCompared(address(l1Gateway), "bridge()", "L1 gateway bridge, ");
        isCompared(address(l1Gateway), "pauser()", "L1 gateway pauser, ");
        isCompared(address(l1Gateway), "owner()", "L1 gateway owner, ");
        isCompared(address(l1Gateway), "pendingOwner()", "L1 gateway pending owner, ");
        isCompared(address(l2Gateway), "lptPrime()", "L2 gateway lptPrime, ");
        isCompared(address(l2Gateway), "lpt()", "L2 gateway lpt, ");
        isCompared(address(l2Gateway), "counterpartGateway()", "L2 gateway counterpart, ");
        isCompared(address(l2Gateway), "router()", "L2 gateway router, ");
        isCompared(address(l2Gateway), "pauser()", "L2 gateway pauser, ");
        isCompared(address(l2Gateway), "owner()", "L2 gateway owner, ");
        isCompared(address(l2Gateway), "pendingOwner()", "L2 gateway pending owner, ");
    }

    function isCompared(address who, string memory question, string memory expected) private {
        vm.mockCall(who, abi.encodeWithSignature(question), abi.encode(mallory));
        assertEq(allWrong(), expected);
        vm.clearMockedCalls();
    }

    function test_EverythingAroundItHasCode() public {
        address nothing = makeAddr("nothing");
        string[3] memory parts = ["bridge", "outbox", "rollup"];
        for (uint256 i = 0; i < parts.length; i++) {
            BridgeConfig memory wrongly = bridgeConfig();
            if (i == 0) wrongly.bridge = nothing;
            if (i == 1) wrongly.outbox = nothing;
            if (i == 2) {
                vm.mockCall(wrongly.bridge, abi.encodeWithSignature("rollup()"), abi.encode(nothing));
            }
            vm.expectRevert(abi.encodeWithSelector(BridgeCheck.NoCode.selector, parts[i], nothing));
            plan.requireArbitrum(wrongly);
        }
        vm.clearMockedCalls();
        vm.etch(address(l2Gateway), "");
        vm.expectRevert(abi.encodeWithSelector(BridgeCheck.NoCode.selector, "L2 gateway", l2Gateway));
        plan.requireL2(bridge, config);
        vm.etch(address(l1Gateway), "");
        vm.expectRevert(abi.encodeWithSelector(BridgeCheck.NoCode.selector, "L1 gateway", l1Gateway));
        plan.requireL1(bridge, config);
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
        return AcceptanceCheck.run(plan, side, bridge, config, Stage.InService);
    }

    function wrong(Finding[] memory findings) private pure returns (string memory names) {
        for (uint256 i = 0; i < findings.length; i++) {
            if (!BridgeCheck.isRight(findings[i])) names = string.concat(names, findings[i].what, ", ");
        }
    }
}
