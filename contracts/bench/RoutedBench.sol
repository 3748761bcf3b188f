// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IL1TokenGateway, IL2TokenGateway} from "../src/interfaces/arbitrum/ITokenGateway.sol";
import {GasBench} from "./GasBench.sol";
import {IL1RouterAdmin, ITicketReceiver, OffchainLabs} from "./OffchainLabs.sol";

/// @dev A pair that Offchain Labs' routers know, and the same operations by way of them.
abstract contract RoutedBench is GasBench {
    IL1TokenGateway internal l1Router;
    IL2TokenGateway internal l2Router;

    function deploy() internal override {
        l1Router = IL1TokenGateway(OffchainLabs.deployProxied("ethereum/gateway/L1GatewayRouter"));
        l2Router = IL2TokenGateway(OffchainLabs.deployProxied("arbitrum/gateway/L2GatewayRouter"));
        OffchainLabs.initializeRouters(l1Router, l2Router, address(inbox), address(this));
        deployPair();
        register();
    }

    /// @dev Puts up the pair, ready to be used, and names its four contracts.
    function deployPair() internal virtual;

    function test_depositThroughRouter() public {
        approve(alice);
        vm.prank(alice);
        l2Router.outboundTransfer(address(l1Token), alice, AMOUNT, "");
        record("depositThroughRouter", spent());
    }

    function test_withdrawThroughRouter() public {
        claim(alice);
        claim(alice);
        vm.prank(alice);
        l1Token.approve(address(l1Gateway), type(uint256).max);
        withdrawThroughRouter(alice);
        record("withdrawThroughRouter", spent());
        assertEq(l1Token.balanceOf(alice), AMOUNT);
    }

    function withdrawThroughRouter(address from) internal {
        bytes memory data = abi.encode(SUBMISSION_COST, "");
        vm.prank(from);
        l1Router.outboundTransfer{value: TICKET_VALUE}(
            address(l1Token), from, AMOUNT, GAS_LIMIT, MAX_FEE, data
        );
    }

    /// @dev As the token bridge's owner does it, on L1; a ticket tells L2.
    function register() private {
        address[] memory tokens = new address[](1);
        address[] memory l1Gateways = new address[](1);
        address[] memory l2Gateways = new address[](1);
        (tokens[0], l1Gateways[0], l2Gateways[0]) = (address(l1Token), address(l1Gateway), address(l2Gateway));
        IL1RouterAdmin(address(l1Router)).setGateways{value: TICKET_VALUE}(
            tokens, l1Gateways, GAS_LIMIT, MAX_FEE, SUBMISSION_COST
        );
        ticket(
            address(l1Router),
            address(l2Router),
            abi.encodeCall(ITicketReceiver.setGateway, (tokens, l2Gateways))
        );
    }
}
