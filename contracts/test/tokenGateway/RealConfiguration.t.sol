// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {OffchainLabs} from "../../bench/OffchainLabs.sol";
import {BridgeCheck} from "../../deploy/BridgeCheck.sol";
import {BridgeAddresses, BridgeConfig, Deployers} from "../../deploy/BridgeConfig.sol";
import {BridgePlan} from "../../deploy/BridgePlan.sol";
import {Compiled} from "../../deploy/Compiled.sol";
import {Side, Step} from "../../deploy/Step.sol";
import {LivepeerToken} from "../../devnet/livepeer/LivepeerToken.sol";
import {LPTGateway} from "../../src/LPTGateway.sol";
import {L1LPTGateway} from "../../src/l1/L1LPTGateway.sol";
import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {ILivepeerTokenPrime} from "../../src/interfaces/ILivepeerTokenPrime.sol";
import {IBridge} from "../../src/interfaces/arbitrum/IBridge.sol";
import {IGatewayRouter, IL1GatewayRouter} from "../../src/interfaces/arbitrum/IGatewayRouter.sol";
import {IOutbox} from "../../src/interfaces/arbitrum/IOutbox.sol";
import {IL1TokenGateway, IL2TokenGateway} from "../../src/interfaces/arbitrum/ITokenGateway.sol";
import {AddressAlias} from "../../src/libraries/AddressAlias.sol";
import {PutUp} from "../base/PutUp.sol";
import {ArbitrumTest, IRollupOnly} from "../gas/ArbitrumTest.sol";

/// @dev What is refused of Offchain Labs' own contracts when they are not those of one Arbitrum, and what the deployer can
/// do with a bridge between them.
contract RealConfigurationTest is ArbitrumTest {
    BridgePlan private plan;
    BridgeConfig private config;

    function setUp() public override {
        super.setUp();
        plan = new BridgePlan();
        (address l1Router, address l2Router) = newRouters(address(inbox));
        config = configOf(makeAddr("owner"), address(new LivepeerToken()), l1Router, l2Router);
    }

    function test_WhatBelongsTogetherIsTaken() public view {
        plan.requireArbitrum(config);
        plan.requireLpt(config);
    }

    /// @dev All of its contracts belong together and would take our withdrawals, to a chain where nothing is.
    function test_AnInboxOfAnotherChainIsRefused() public {
        Nova nova = new Nova();
        IBridge itsBridge = newBridge(address(nova));
        config.bridge = address(itsBridge);
        config.outbox = address(newOutbox(itsBridge));
        config.inbox = address(newInbox(itsBridge));
        nova.connect(itsBridge, config.inbox, config.outbox);
        (config.l1Router, config.l2Router) = newRouters(config.inbox);
        refuses("rollup chain id", "42170", vm.toString(block.chainid));
        config.l2ChainId = 42170;
        plan.requireArbitrum(config);
    }

    function test_AnInboxWithAnotherBridgeIsRefused() public {
        address another = address(newBridge());
        config.inbox = address(newInbox(IBridge(another)));
        refuses("inbox bridge", vm.toString(another), vm.toString(address(bridge)));

        // Nor does a gateway come to be that is told so.
        (, Step[] memory steps) = plan.deployment(config, Compiled.bridge(), PutUp.freshDeployers());
        vm.expectRevert(abi.encodeWithSelector(IL1LPTGateway.WrongBridge.selector, bridge, another));
        this.take(steps[4], PutUp.freshDeployers().l1);
    }

    function test_AnInboxThatTheBridgeDoesNotTakeIsRefused() public {
        config.inbox = address(newInbox(bridge));
        refuses("bridge takes the inbox", "false", "true");
    }

    function test_AnOutboxOfAnotherBridgeIsRefused() public {
        config.outbox = address(newOutbox(newBridge()));
        refuses("rollup outbox", vm.toString(address(outbox)), vm.toString(config.outbox));
    }

    function test_RoutersOfAnotherInboxAreRefused() public {
        address another = address(newInbox(bridge));
        (config.l1Router, config.l2Router) = newRouters(another);
        refuses("router on L1 inbox", vm.toString(another), vm.toString(address(inbox)));
    }

    function test_RoutersThatDoNotKnowEachOtherAreRefused() public {
        (address stranger, address itsCounterpart) = newRouters(address(inbox));
        address l2Router = config.l2Router;
        config.l2Router = itsCounterpart;
        refuses("router on L1 counterpart", vm.toString(l2Router), vm.toString(itsCounterpart));
        vm.expectRevert(
            abi.encodeWithSelector(
                BridgeCheck.Wrong.selector,
                "router on L2 counterpart",
                vm.toString(stranger),
                vm.toString(config.l1Router)
            )
        );
        plan.requireLpt(config);
    }

    /// @dev After each transaction of the deployment, the last one included.
    function test_InTheDeployersWindowNothingCanBeTakenOver() public {
        Deployers memory by = PutUp.freshDeployers();
        (BridgeAddresses memory made, Step[] memory steps) = plan.deployment(config, Compiled.bridge(), by);
        for (uint256 i = 0; i < steps.length; i++) {
            address deployer = steps[i].side == Side.L1 ? by.l1 : by.l2;
            PutUp.take(steps[i], deployer);
            hasNoPowerOver(made.l1Gateway, deployer);
            hasNoPowerOver(made.l2Gateway, deployer);
            hasNoPowerOverTheToken(made, deployer);
        }
        assertEq(IGatewayRouter(config.l1Router).getGateway(made.lptPrime), made.l1Gateway);
    }

    function hasNoPowerOver(address gateway, address deployer) private {
        if (gateway.code.length == 0) return;
        bytes[5] memory powers = [
            abi.encodeCall(ILPTGateway.unpause, ()),
            abi.encodeCall(ILPTGateway.pause, ()),
            abi.encodeCall(ILPTGateway.setPauser, (deployer)),
            abi.encodeCall(Ownable.transferOwnership, (deployer)),
            abi.encodeCall(IL1LPTGateway.replaceInbox, (address(inbox)))
        ];
        for (uint256 i = 0; i < powers.length; i++) {
            vm.prank(deployer);
            (bool ok,) = gateway.call(powers[i]);
            assertFalse(ok, "the deployer has power");
        }
        assertTrue(LPTGateway(gateway).paused());
    }

    function hasNoPowerOverTheToken(BridgeAddresses memory made, address deployer) private {
        if (made.lptPrime.code.length == 0) return;
        vm.deal(deployer, 1 ether);
        vm.startPrank(deployer);
        vm.expectRevert(abi.encodeWithSelector(ILivepeerTokenPrime.OnlyGateway.selector, deployer));
        ILivepeerTokenPrime(made.lptPrime).mint(deployer, 1);
        (bool ok,) = config.l1Router.call{value: 1}(
            abi.encodeCall(IL1GatewayRouter.setGateway, (deployer, 0, 0, 1, deployer))
        );
        assertFalse(ok, "the deployer names a gateway");
        vm.stopPrank();
    }

    /// @dev Nobody holds the key of the L1 gateway's alias: what is sent there is lost, and so it is refused.
    function test_TheAliasOfTheL1GatewayIsNoRecipient() public {
        config.l1Owner = config.l2Owner = address(this);
        BridgeAddresses memory made = PutUp.bridge(config);
        address itsAlias = AddressAlias.applyL1ToL2Alias(made.l1Gateway);
        execute(
            made.l2Gateway,
            made.l1Gateway,
            abi.encodeCall(IL1LPTGateway.finalizeDeposit, (address(this), address(this), 1 ether))
        );
        vm.deal(address(this), 0.01 ether);
        vm.expectRevert(abi.encodeWithSelector(ILPTGateway.InvalidRecipient.selector, itsAlias));
        L1LPTGateway(made.l1Gateway).withdraw{value: 0.01 ether}(
            itsAlias, 1 ether, IL1LPTGateway.TicketFees(0, 0, 0.01 ether, address(this))
        );
    }

    // ------------------------------------------------------------------------------------------------------------

    function refuses(string memory what, string memory found, string memory expected) private {
        vm.expectRevert(abi.encodeWithSelector(BridgeCheck.Wrong.selector, what, found, expected));
        plan.requireArbitrum(config);
    }

    /// @dev As a call, so that a revert can be expected.
    function take(Step memory step, address by) external {
        PutUp.take(step, by);
    }

    function newRouters(address itsInbox) private returns (address l1Router, address l2Router) {
        l1Router = OffchainLabs.deployProxied("ethereum/gateway/L1GatewayRouter");
        l2Router = OffchainLabs.deployProxied("arbitrum/gateway/L2GatewayRouter");
        OffchainLabs.initializeRouters(
            IL1TokenGateway(l1Router), IL2TokenGateway(l2Router), itsInbox, makeAddr("Arbitrum's DAO")
        );
    }
}

/// @dev The rollup of another chain, whose inbox and outbox are Offchain Labs' as well.
contract Nova {
    uint256 public constant chainId = 42170;
    address public outbox;

    function connect(IBridge bridge, address inbox, address outbox_) external {
        outbox = outbox_;
        IRollupOnly(address(bridge)).setDelayedInbox(inbox, true);
        IRollupOnly(address(bridge)).setOutbox(outbox_, true);
    }
}
