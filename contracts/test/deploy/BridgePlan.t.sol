// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Test} from "forge-std/Test.sol";
import {BridgeCheck} from "../../deploy/BridgeCheck.sol";
import {BridgeAddresses, BridgeConfig, Deployers} from "../../deploy/BridgeConfig.sol";
import {BridgePlan} from "../../deploy/BridgePlan.sol";
import {Compiled} from "../../deploy/Compiled.sol";
import {Act, Side, Step, StepTaker} from "../../deploy/Step.sol";
import {LivepeerToken} from "../../devnet/livepeer/LivepeerToken.sol";
import {LPTGateway} from "../../src/LPTGateway.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {L1LPTGateway} from "../../src/l1/L1LPTGateway.sol";
import {LivepeerTokenPrime} from "../../src/l1/LivepeerTokenPrime.sol";
import {L2LPTGateway} from "../../src/l2/L2LPTGateway.sol";
import {PutUp} from "../base/PutUp.sol";
import {InboxMock} from "../mocks/InboxMock.sol";

contract BridgePlanTest is Test {
    address private owner = makeAddr("owner");
    address private pauser = makeAddr("pauser");
    address private arbBridge = makeAddr("Arbitrum's bridge");
    BridgePlan private plan = new BridgePlan();
    BridgeConfig private config;
    Deployers private by = PutUp.freshDeployers();

    function setUp() public {
        config = BridgeConfig({
            owner: owner,
            pauser: pauser,
            lpt: address(new LivepeerToken()),
            inbox: address(new InboxMock(arbBridge)),
            l1Router: makeAddr("router on L1"),
            l2Router: makeAddr("router on L2")
        });
    }

    // --------------------------------------------------------------------------------------- what it leads to

    function test_PutsEverythingWhereItWasPredicted() public {
        BridgeAddresses memory bridge = deployAll();
        assertEq(LivepeerTokenPrime(bridge.lptPrime).gateway(), bridge.l1Gateway);
        assertEq(L1LPTGateway(bridge.l1Gateway).counterpartGateway(), bridge.l2Gateway);
        assertEq(L2LPTGateway(bridge.l2Gateway).counterpartGateway(), bridge.l1Gateway);
        assertEq(L1LPTGateway(bridge.l1Gateway).bridge(), arbBridge);
    }

    function test_NothingIsOpenBeforeBothSidesStand() public {
        (BridgeAddresses memory bridge, Step[] memory steps) = plan.deployment(config, Compiled.bridge(), by);
        uint256 lookedAtL1 = whereIs(steps, BridgePlan.requireL1.selector);
        uint256 lookedAtL2 = whereIs(steps, BridgePlan.requireL2.selector);
        for (uint256 i = 0; i < steps.length; i++) {
            take(steps[i]);
            if (isOpen(bridge.l2Gateway)) {
                assertTrue(i > lookedAtL1 && i > lookedAtL2, "both were looked at");
            }
            if (isOpen(bridge.l1Gateway)) assertTrue(isOpen(bridge.l2Gateway), "L1 opens after L2");
        }
        assertTrue(isOpen(bridge.l1Gateway), "in the end");
    }

    function test_OffersTheOwnershipAndNamesThePauser() public {
        BridgeAddresses memory bridge = deployAll();
        assertEq(L1LPTGateway(bridge.l1Gateway).pendingOwner(), owner);
        assertEq(L2LPTGateway(bridge.l2Gateway).pendingOwner(), owner);
        assertEq(L1LPTGateway(bridge.l1Gateway).pauser(), pauser);
        assertEq(L2LPTGateway(bridge.l2Gateway).pauser(), pauser);
    }

    function test_TheDeployerKeepsNothing() public {
        BridgeAddresses memory bridge = deployAll();
        Step[] memory accept = plan.acceptance(bridge);
        for (uint256 i = 0; i < accept.length; i++) {
            PutUp.take(accept[i], owner);
            LPTGateway gateway = LPTGateway(accept[i].target);
            address deployer = accept[i].side == Side.L1 ? by.l1 : by.l2;
            vm.startPrank(deployer);
            vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, deployer));
            gateway.setPauser(deployer);
            vm.expectRevert(abi.encodeWithSelector(ILPTGateway.OnlyPauserOrOwner.selector, deployer));
            gateway.pause();
            vm.stopPrank();
            assertEq(gateway.owner(), owner);
            assertEq(gateway.pendingOwner(), address(0));
        }
    }

    function test_ADeployerWhoIsTheOwnerAcceptsLikeAnyOwner() public {
        config.owner = by.l1;
        BridgeAddresses memory bridge = deployAll();
        PutUp.take(plan.acceptance(bridge)[1], by.l1);
        assertEq(L1LPTGateway(bridge.l1Gateway).owner(), by.l1);
        assertEq(L1LPTGateway(bridge.l1Gateway).pendingOwner(), address(0));
    }

    // ------------------------------------------------------------------------------------ what it does not stand

    function test_RefusesAPredictionThatDidNotComeTrue() public {
        vm.setNonce(by.l2, 1);
        vm.expectPartialRevert(StepTaker.CreatedElsewhere.selector);
        this.takeAll();
    }

    function test_RefusesLptWithoutCode() public {
        config.lpt = makeAddr("nothing");
        vm.expectRevert(abi.encodeWithSelector(BridgeCheck.NoCode.selector, "LPT", config.lpt));
        this.takeAll();
    }

    function test_RefusesAnInboxWithoutCode() public {
        config.inbox = makeAddr("nothing");
        vm.expectRevert(abi.encodeWithSelector(BridgeCheck.NoCode.selector, "inbox", config.inbox));
        this.takeAll();
    }

    function test_SaysWhyAConstructorFailed() public {
        config.inbox = address(new InboxMock(address(0)));
        vm.expectRevert(ILPTGateway.ZeroAddress.selector);
        this.takeAll();
    }

    function test_RefusesToOpenWhatIsNotConfiguredAsItMustBe() public {
        refusesAnotherPauserOn(Side.L1, "L1 gateway pauser");
    }

    function test_RefusesToOpenL2ThatIsNotConfiguredAsItMustBe() public {
        refusesAnotherPauserOn(Side.L2, "L2 gateway pauser");
    }

    /// @dev Whoever can name another pauser before it is looked at is the deployer.
    function refusesAnotherPauserOn(Side side, string memory what) private {
        (BridgeAddresses memory bridge, Step[] memory steps) = plan.deployment(config, Compiled.bridge(), by);
        uint256 look =
            whereIs(steps, side == Side.L1 ? BridgePlan.requireL1.selector : BridgePlan.requireL2.selector);
        for (uint256 i = 0; i < look; i++) {
            take(steps[i]);
        }
        vm.prank(side == Side.L1 ? by.l1 : by.l2);
        LPTGateway(side == Side.L1 ? bridge.l1Gateway : bridge.l2Gateway).setPauser(address(0));
        bytes memory wrong = abi.encodeWithSelector(
            BridgeCheck.Wrong.selector, what, vm.toString(address(0)), vm.toString(pauser)
        );
        vm.expectRevert(wrong);
        this.take(steps[look]);
        assertFalse(isOpen(bridge.l1Gateway) || isOpen(bridge.l2Gateway));
    }

    function test_RefusesToOpenL1BeforeItStands() public {
        (BridgeAddresses memory bridge, Step[] memory steps) = plan.deployment(config, Compiled.bridge(), by);
        Step memory look = steps[whereIs(steps, BridgePlan.requireL1.selector)];
        vm.expectRevert(
            abi.encodeWithSelector(BridgeCheck.NoCode.selector, "LivepeerToken'", bridge.lptPrime)
        );
        this.take(look);
    }

    // ---------------------------------------------------------------------------------------------- prediction

    function testFuzz_PredictsWhereTheChainPutsThem(address l1, uint64 l1Nonce, address l2, uint64 l2Nonce)
        public
        view
    {
        vm.assume(l1 != l2);
        l1Nonce = uint64(bound(l1Nonce, 0, type(uint64).max - 2));
        l2Nonce = uint64(bound(l2Nonce, 0, type(uint64).max - 1));
        BridgeAddresses memory bridge = plan.predict(Deployers(l1, l1Nonce, l2, l2Nonce));
        assertEq(bridge.lptPrime, vm.computeCreateAddress(l1, l1Nonce));
        assertEq(bridge.l1Gateway, vm.computeCreateAddress(l1, l1Nonce + 1));
        assertEq(bridge.l2Gateway, vm.computeCreateAddress(l2, l2Nonce));
    }

    /// @dev One deployer with the same nonce on both chains would put the L2 gateway and LivepeerToken' at one address.
    function test_RefusesTheSameAddressOnBothChains() public {
        address one = makeAddr("deployer on both");
        vm.expectPartialRevert(BridgeCheck.SharedAddress.selector);
        plan.predict(Deployers(one, 5, one, 5));
        vm.expectPartialRevert(BridgeCheck.SharedAddress.selector);
        plan.predict(Deployers(one, 5, one, 6));
        plan.predict(Deployers(one, 5, one, 7));
    }

    // ------------------------------------------------------------------------------------------------------------

    function deployAll() private returns (BridgeAddresses memory bridge) {
        this.takeAll();
        return plan.predict(by);
    }

    // As calls, so that a revert in one can be expected.

    function takeAll() external {
        (, Step[] memory steps) = plan.deployment(config, Compiled.bridge(), by);
        for (uint256 i = 0; i < steps.length; i++) {
            take(steps[i]);
        }
    }

    function take(Step memory step) public {
        PutUp.take(step, step.side == Side.L1 ? by.l1 : by.l2);
    }

    function whereIs(Step[] memory steps, bytes4 question) private pure returns (uint256 i) {
        while (steps[i].act != Act.Check || bytes4(steps[i].data) != question) i++;
    }

    function isOpen(address gateway) private view returns (bool) {
        return gateway.code.length > 0 && !LPTGateway(gateway).paused();
    }
}
