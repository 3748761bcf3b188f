// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {OffchainLabs} from "../../bench/OffchainLabs.sol";
import {BridgeAddresses} from "../../deploy/BridgeConfig.sol";
import {LivepeerToken} from "../../devnet/livepeer/LivepeerToken.sol";
import {LivepeerTokenPrime} from "../../src/l1/LivepeerTokenPrime.sol";
import {IGatewayRouter, IL1GatewayRouter} from "../../src/interfaces/arbitrum/IGatewayRouter.sol";
import {IInbox} from "../../src/interfaces/arbitrum/IInbox.sol";
import {
    IL1TokenGateway,
    IL2TokenGateway,
    ITokenGateway
} from "../../src/interfaces/arbitrum/ITokenGateway.sol";
import {AddressAlias} from "../../src/libraries/AddressAlias.sol";
import {PutUp} from "../base/PutUp.sol";
import {ArbitrumTest} from "../gas/ArbitrumTest.sol";

/// @dev LivepeerToken' and Offchain Labs' own routers: it registers itself, and needs nobody's permission.
contract RealRoutersTest is ArbitrumTest {
    address private constant ARBITRUM_DAO = address(0xda0);

    address private l1Router;
    address private l2Router;
    BridgeAddresses private addresses;
    LivepeerTokenPrime private lptPrime;
    LivepeerToken private lpt;

    function setUp() public override {
        super.setUp();
        l1Router = OffchainLabs.deployProxied("ethereum/gateway/L1GatewayRouter");
        l2Router = OffchainLabs.deployProxied("arbitrum/gateway/L2GatewayRouter");
        OffchainLabs.initializeRouters(
            IL1TokenGateway(l1Router), IL2TokenGateway(l2Router), address(inbox), ARBITRUM_DAO
        );
        lpt = new LivepeerToken();
        addresses = PutUp.bridge(configOf(address(this), address(lpt), l1Router, l2Router));
        lptPrime = LivepeerTokenPrime(addresses.lptPrime);
    }

    function test_TheDeploymentHasRegisteredItOnBothSides() public view {
        assertEq(IGatewayRouter(l1Router).getGateway(address(lptPrime)), addresses.l1Gateway);
        assertEq(IGatewayRouter(l2Router).getGateway(address(lptPrime)), addresses.l2Gateway);
        assertEq(ITokenGateway(l1Router).calculateL2TokenAddress(address(lptPrime)), address(lpt));
        assertEq(ITokenGateway(l2Router).calculateL2TokenAddress(address(lptPrime)), address(lpt));
    }

    /// @dev After a ticket that was lost, say. What the ticket leaves is the payer's, on L2.
    function testFuzz_AnybodyRegistersItAgain(address payer) public {
        vm.assume(payer.code.length == 0 && payer > address(0xffff) && payer != address(vm));
        vm.deal(payer, 2);
        address[] memory tokens = new address[](1);
        address[] memory gateways = new address[](1);
        (tokens[0], gateways[0]) = (address(lptPrime), addresses.l2Gateway);
        vm.expectRevert(
            abi.encodeWithSelector(
                IInbox.RetryableData.selector,
                l1Router,
                l2Router,
                0,
                2,
                1,
                payer,
                payer,
                1,
                1,
                abi.encodeCall(IL2RouterTicket.setGateway, (tokens, gateways))
            )
        );
        vm.prank(payer);
        lptPrime.registerWithRouter{value: 2}(1, 1, 1);

        vm.deal(payer, 1 ether);
        uint256 next = bridge.delayedMessageCount();
        vm.prank(payer);
        assertEq(lptPrime.registerWithRouter{value: 1 ether}(1e5, 1 gwei, 0.1 ether), next);
        assertEq(IGatewayRouter(l1Router).getGateway(address(lptPrime)), addresses.l1Gateway);
        assertEq(address(lptPrime).balance, 0, "keeps no ether");
    }

    function test_NobodyElseRegistersAnythingForIt() public {
        vm.expectRevert();
        IL1GatewayRouter(l1Router).setGateway(address(this), 1e5, 1, 1, address(this));
        vm.expectRevert("NO_UPDATE_TO_DIFFERENT_ADDR");
        vm.prank(address(lptPrime));
        IL1GatewayRouter(l1Router).setGateway(address(this), 1e5, 1, 1, address(this));
        vm.prank(AddressAlias.applyL1ToL2Alias(address(lptPrime)));
        vm.expectRevert();
        IL2RouterTicket(l2Router).setGateway(new address[](1), new address[](1));
    }
}

interface IL2RouterTicket {
    function setGateway(address[] memory l1Tokens, address[] memory gateways) external;
}
