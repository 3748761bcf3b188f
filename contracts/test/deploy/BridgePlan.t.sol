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
import {ILivepeerTokenPrime} from "../../src/interfaces/ILivepeerTokenPrime.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {L1LPTGateway} from "../../src/l1/L1LPTGateway.sol";
import {LivepeerTokenPrime} from "../../src/l1/LivepeerTokenPrime.sol";
import {L2LPTGateway} from "../../src/l2/L2LPTGateway.sol";
import {PutUp} from "../base/PutUp.sol";
import {BridgeMock} from "../mocks/BridgeMock.sol";
import {InboxMock} from "../mocks/InboxMock.sol";
import {RouterMock} from "../mocks/RouterMock.sol";

contract BridgePlanTest is Test {
    address private owner = makeAddr("owner");
    address private pauser = makeAddr("pauser");
    BridgeMock private arbBridge = new BridgeMock();
    BridgePlan private plan = new BridgePlan();
    BridgeConfig private config;
    Deployers private by = PutUp.freshDeployers();

    function setUp() public {
        InboxMock inbox = new InboxMock(address(arbBridge));
        RouterMock l1Router = new RouterMock(address(inbox));
        RouterMock l2Router = new RouterMock(address(0));
        l1Router.connect(l2Router);
        l2Router.connect(l1Router);
        config = BridgeConfig({
            l1Owner: owner,
            l2Owner: makeAddr("owner on L2"),
            l1Pauser: pauser,
            l2Pauser: makeAddr("pauser on L2"),
            l2ChainId: block.chainid,
            lpt: address(new LivepeerToken()),
            inbox: address(inbox),
            bridge: address(arbBridge),
            outbox: address(arbBridge),
            l1Router: address(l1Router),
            l2Router: address(l2Router)
        });
    }

    // --------------------------------------------------------------------------------------- what it leads to

    function test_PutsEverythingWhereItWasPredicted() public {
        BridgeAddresses memory bridge = deployAll();
        assertEq(LivepeerTokenPrime(bridge.lptPrime).gateway(), bridge.l1Gateway);
        assertEq(L1LPTGateway(bridge.l1Gateway).counterpartGateway(), bridge.l2Gateway);
        assertEq(L2LPTGateway(bridge.l2Gateway).counterpartGateway(), bridge.l1Gateway);
        assertEq(L1LPTGateway(bridge.l1Gateway).bridge(), address(arbBridge));
    }

    /// @dev From the first of its transactions to the last, and after.
    function test_TheDeployersOpenNothingAndNeverHaveAnyRights() public {
        (BridgeAddresses memory bridge, Step[] memory steps) = plan.deployment(config, Compiled.bridge(), by);
        for (uint256 i = 0; i < steps.length; i++) {
            take(steps[i]);
            assertHasNoRights(bridge.l1Gateway, by.l1);
            assertHasNoRights(bridge.l2Gateway, by.l2);
        }
        PutUp.deliverRegistration(bridge, config);
        Step[] memory owners = plan.acceptance(bridge, config);
        for (uint256 i = 0; i < owners.length; i++) {
            accept(owners[i]);
            if (isOpen(bridge.l1Gateway)) assertTrue(isOpen(bridge.l2Gateway), "L1 opens after L2");
        }
        assertTrue(isOpen(bridge.l1Gateway), "in the end");
        assertEq(LPTGateway(bridge.l1Gateway).owner(), config.l1Owner);
        assertEq(LPTGateway(bridge.l2Gateway).owner(), config.l2Owner);
    }

    function assertHasNoRights(address gateway, address deployer) private {
        if (gateway.code.length == 0) return;
        assertFalse(isOpen(gateway), "shut");
        assertEq(LPTGateway(gateway).owner(), address(0), "nobody's");
        bytes memory refused = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, deployer);
        vm.startPrank(deployer);
        vm.expectRevert(refused);
        LPTGateway(gateway).unpause();
        vm.expectRevert(refused);
        LPTGateway(gateway).setPauser(deployer);
        vm.expectRevert(refused);
        LPTGateway(gateway).transferOwnership(deployer);
        vm.expectRevert(refused);
        LPTGateway(gateway).acceptOwnership();
        vm.expectRevert(abi.encodeWithSelector(ILPTGateway.OnlyPauserOrOwner.selector, deployer));
        LPTGateway(gateway).pause();
        vm.stopPrank();
    }

    function test_OffersTheOwnershipAndNamesThePauserOfEachSide() public {
        BridgeAddresses memory bridge = deployAll();
        assertEq(L1LPTGateway(bridge.l1Gateway).pendingOwner(), config.l1Owner);
        assertEq(L2LPTGateway(bridge.l2Gateway).pendingOwner(), config.l2Owner);
        assertEq(L1LPTGateway(bridge.l1Gateway).pauser(), config.l1Pauser);
        assertEq(L2LPTGateway(bridge.l2Gateway).pauser(), config.l2Pauser);
    }

    function test_RegistersWithTheRouterBeforeAnythingOpens() public {
        BridgeAddresses memory bridge = deployAll();
        assertEq(RouterMock(config.l1Router).getGateway(bridge.lptPrime), bridge.l1Gateway);
        assertEq(RouterMock(config.l1Router).creditBackAddress(), by.l1, "what the ticket leaves");
        assertFalse(isOpen(bridge.l1Gateway) || isOpen(bridge.l2Gateway));
    }

    function test_IsNotOpenedBeforeTheRouterOnL2Knows() public {
        BridgeAddresses memory bridge = deployAll();
        bytes memory wrong = abi.encodeWithSelector(
            BridgeCheck.Wrong.selector,
            "router on L2 gateway",
            vm.toString(address(0)),
            vm.toString(bridge.l2Gateway)
        );
        Step[] memory owners = plan.acceptance(bridge, config);
        vm.expectRevert(wrong);
        this.accept(owners[0]);
    }

    function test_IsDeployedWithoutRouters() public {
        (config.l1Router, config.l2Router) = (address(0), address(0));
        BridgeAddresses memory bridge = deployAll();
        Step[] memory owners = plan.acceptance(bridge, config);
        for (uint256 i = 0; i < owners.length; i++) {
            accept(owners[i]);
        }
        assertTrue(isOpen(bridge.l1Gateway) && isOpen(bridge.l2Gateway));
        vm.expectRevert(ILivepeerTokenPrime.NoRouter.selector);
        LivepeerTokenPrime(bridge.lptPrime).registerWithRouter(0, 0, 1);
    }

    /// @dev After any number of its steps the deployment is begun again with the transactions it was planned with.
    function test_IsResumedWhereverItWasInterrupted() public {
        (BridgeAddresses memory bridge, Step[] memory steps) = plan.deployment(config, Compiled.bridge(), by);
        for (uint256 taken = 0; taken <= steps.length; taken++) {
            uint256 before = vm.snapshotState();
            for (uint256 i = 0; i < taken; i++) {
                take(steps[i]);
            }
            for (uint256 i = 0; i < steps.length; i++) {
                if (!StepTaker.isDone(steps[i])) take(steps[i]);
            }
            PutUp.deliverRegistration(bridge, config);
            plan.requireReady(Side.L1, bridge, config);
            plan.requireReady(Side.L2, bridge, config);
            assertTrue(vm.revertToState(before));
        }
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
        config.lpt = address(0);
        (, Step[] memory steps) = plan.deployment(config, Compiled.bridge(), by);
        vm.expectRevert(ILPTGateway.ZeroAddress.selector);
        this.take(steps[2]);
    }

    function test_RefusesTheInboxOfAnotherChain() public {
        config.l2ChainId = 42161;
        vm.expectRevert(
            abi.encodeWithSelector(
                BridgeCheck.Wrong.selector, "L2 chain id", vm.toString(block.chainid), "42161"
            )
        );
        this.takeAll();
        vm.expectRevert(
            abi.encodeWithSelector(
                BridgeCheck.Wrong.selector, "rollup chain id", vm.toString(block.chainid), "42161"
            )
        );
        plan.requireArbitrum(config);
    }

    function test_RefusesRoutersWithoutCode() public {
        config.l1Router = makeAddr("nothing");
        vm.expectRevert(abi.encodeWithSelector(BridgeCheck.NoCode.selector, "router on L1", config.l1Router));
        plan.requireArbitrum(config);
        config.l2Router = makeAddr("nothing");
        vm.expectRevert(abi.encodeWithSelector(BridgeCheck.NoCode.selector, "router on L2", config.l2Router));
        plan.requireLpt(config);
    }

    function test_RefusesToOpenWhatIsNotConfiguredAsItMustBe() public {
        refusesAnotherPauserOn(Side.L1, "L1 gateway pauser");
    }

    function test_RefusesToOpenL2ThatIsNotConfiguredAsItMustBe() public {
        refusesAnotherPauserOn(Side.L2, "L2 gateway pauser");
    }

    /// @dev Whoever can name another pauser before it opens is the owner.
    function refusesAnotherPauserOn(Side side, string memory what) private {
        BridgeAddresses memory bridge = deployAll();
        PutUp.deliverRegistration(bridge, config);
        Step[] memory owners = plan.acceptance(bridge, config);
        bool onL1 = side == Side.L1;
        LPTGateway gateway = LPTGateway(onL1 ? bridge.l1Gateway : bridge.l2Gateway);
        vm.startPrank(onL1 ? config.l1Owner : config.l2Owner);
        gateway.acceptOwnership();
        gateway.setPauser(address(0));
        vm.stopPrank();
        vm.expectRevert(
            abi.encodeWithSelector(
                BridgeCheck.Wrong.selector,
                what,
                vm.toString(address(0)),
                vm.toString(onL1 ? config.l1Pauser : config.l2Pauser)
            )
        );
        this.accept(owners[onL1 ? 1 : 0]);
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

    function accept(Step memory step) public {
        PutUp.take(step, step.side == Side.L1 ? config.l1Owner : config.l2Owner);
    }

    function whereIs(Step[] memory steps, bytes4 question) private pure returns (uint256 i) {
        while (steps[i].act != Act.Check || bytes4(steps[i].data) != question) i++;
    }

    function isOpen(address gateway) private view returns (bool) {
        return gateway.code.length > 0 && !LPTGateway(gateway).paused();
    }
}
