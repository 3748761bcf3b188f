// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Test} from "forge-std/Test.sol";
import {BridgeCheck} from "../../deploy/BridgeCheck.sol";
import {BridgeAddresses, BridgeConfig, BridgeDeploy} from "../../deploy/BridgeDeploy.sol";
import {LivepeerToken} from "../../devnet/livepeer/LivepeerToken.sol";
import {LPTGateway} from "../../src/LPTGateway.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {L1LPTGateway} from "../../src/l1/L1LPTGateway.sol";
import {LivepeerTokenPrime} from "../../src/l1/LivepeerTokenPrime.sol";
import {L2LPTGateway} from "../../src/l2/L2LPTGateway.sol";
import {InboxMock} from "../mocks/InboxMock.sol";

contract BridgeDeployTest is Test {
    address private owner = makeAddr("owner");
    address private pauser = makeAddr("pauser");
    address private arbBridge = makeAddr("Arbitrum's bridge");
    BridgeConfig private config;

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

    function test_PutsEverythingWhereItWasPredicted() public {
        BridgeAddresses memory bridge = deployAll();
        assertEq(LivepeerTokenPrime(bridge.lptPrime).gateway(), bridge.l1Gateway);
        assertEq(L1LPTGateway(bridge.l1Gateway).counterpartGateway(), bridge.l2Gateway);
        assertEq(L2LPTGateway(bridge.l2Gateway).counterpartGateway(), bridge.l1Gateway);
        assertEq(L1LPTGateway(bridge.l1Gateway).bridge(), arbBridge);
    }

    function test_NothingIsOpenBeforeBothSidesStand() public {
        BridgeAddresses memory bridge = this.predict();
        this.deployL2(bridge, config);
        assertTrue(L2LPTGateway(bridge.l2Gateway).paused(), "L2 after L2");
        this.deployL1(bridge, config);
        assertTrue(L2LPTGateway(bridge.l2Gateway).paused(), "L2 after L1");
        assertTrue(L1LPTGateway(bridge.l1Gateway).paused(), "L1 after L1");
        this.openL2(bridge, config);
        assertFalse(L2LPTGateway(bridge.l2Gateway).paused(), "L2 opened");
        assertTrue(L1LPTGateway(bridge.l1Gateway).paused(), "L1 opens last");
        this.openL1(bridge, config);
        assertFalse(L1LPTGateway(bridge.l1Gateway).paused(), "L1 opened");
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
        LPTGateway[2] memory gateways = [LPTGateway(bridge.l1Gateway), LPTGateway(bridge.l2Gateway)];
        for (uint256 i = 0; i < 2; i++) {
            vm.prank(owner);
            gateways[i].acceptOwnership();
            vm.expectRevert(
                abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this))
            );
            gateways[i].setPauser(address(this));
            vm.expectRevert(abi.encodeWithSelector(ILPTGateway.OnlyPauserOrOwner.selector, address(this)));
            gateways[i].pause();
            assertEq(gateways[i].pendingOwner(), address(0));
        }
    }

    function test_ADeployerWhoIsTheOwnerHandsNothingOver() public {
        config.owner = address(this);
        BridgeAddresses memory bridge = deployAll();
        assertEq(L1LPTGateway(bridge.l1Gateway).owner(), address(this));
        assertEq(L1LPTGateway(bridge.l1Gateway).pendingOwner(), address(0));
    }

    function test_RefusesAPredictionThatDidNotComeTrue() public {
        BridgeAddresses memory bridge = this.predict();
        vm.setNonce(address(this), vm.getNonce(address(this)) + 1);
        vm.expectPartialRevert(BridgeCheck.Wrong.selector);
        this.deployL2(bridge, config);
    }

    function test_RefusesLptWithoutCode() public {
        config.lpt = makeAddr("nothing");
        BridgeAddresses memory bridge = this.predict();
        vm.expectRevert(abi.encodeWithSelector(BridgeCheck.NoCode.selector, "LPT", config.lpt));
        this.deployL2(bridge, config);
    }

    function test_RefusesAnInboxWithoutCode() public {
        BridgeAddresses memory bridge = this.predict();
        this.deployL2(bridge, config);
        config.inbox = makeAddr("nothing");
        vm.expectRevert(abi.encodeWithSelector(BridgeCheck.NoCode.selector, "inbox", config.inbox));
        this.deployL1(bridge, config);
    }

    function test_RefusesToOpenWhatIsNotConfiguredAsItMustBe() public {
        BridgeAddresses memory bridge = this.predict();
        this.deployL2(bridge, config);
        this.deployL1(bridge, config);
        L1LPTGateway(bridge.l1Gateway).setPauser(address(0));
        L2LPTGateway(bridge.l2Gateway).setPauser(address(0));
        bytes memory reason = wrong("L1 gateway pauser", address(0), pauser);
        vm.expectRevert(reason);
        this.openL1(bridge, config);
        reason = wrong("L2 gateway pauser", address(0), pauser);
        vm.expectRevert(reason);
        this.openL2(bridge, config);
    }

    function test_RefusesToOpenL1BeforeItStands() public {
        BridgeAddresses memory bridge = this.predict();
        this.deployL2(bridge, config);
        vm.expectRevert(
            abi.encodeWithSelector(BridgeCheck.NoCode.selector, "LivepeerToken'", bridge.lptPrime)
        );
        this.openL1(bridge, config);
    }

    /// @dev One deployer with the same nonce on both chains would put the L2 gateway and LivepeerToken' at one address.
    function test_RefusesTheSameAddressOnBothChains() public {
        vm.expectPartialRevert(BridgeCheck.SharedAddress.selector);
        this.predictFor(5, 5);
        vm.expectPartialRevert(BridgeCheck.SharedAddress.selector);
        this.predictFor(5, 6);
        this.predictFor(5, 7);
    }

    function wrong(string memory what, address found, address expected) private pure returns (bytes memory) {
        return
            abi.encodeWithSelector(
                BridgeCheck.Wrong.selector, what, vm.toString(found), vm.toString(expected)
            );
    }

    function deployAll() private returns (BridgeAddresses memory bridge) {
        bridge = this.predict();
        this.deployL2(bridge, config);
        this.deployL1(bridge, config);
        this.openL2(bridge, config);
        this.openL1(bridge, config);
    }

    // The library's steps as calls, so that a revert in one can be expected.

    function predict() external view returns (BridgeAddresses memory) {
        uint256 nonce = vm.getNonce(address(this));
        return BridgeDeploy.predict(address(this), nonce + 1, address(this), nonce);
    }

    function predictFor(uint256 l1Nonce, uint256 l2Nonce) external view returns (BridgeAddresses memory) {
        return BridgeDeploy.predict(address(this), l1Nonce, address(this), l2Nonce);
    }

    function deployL2(BridgeAddresses memory bridge, BridgeConfig memory config_) external {
        BridgeDeploy.deployL2(bridge, config_, address(this));
    }

    function deployL1(BridgeAddresses memory bridge, BridgeConfig memory config_) external {
        BridgeDeploy.deployL1(bridge, config_, address(this));
    }

    function openL2(BridgeAddresses memory bridge, BridgeConfig memory config_) external {
        BridgeDeploy.openL2(bridge, config_);
    }

    function openL1(BridgeAddresses memory bridge, BridgeConfig memory config_) external {
        BridgeDeploy.openL1(bridge, config_);
    }
}
