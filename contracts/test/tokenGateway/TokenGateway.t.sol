// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {LPTGateway} from "../../src/LPTGateway.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {
    IL1TokenGateway,
    IL2TokenGateway,
    ITokenGateway
} from "../../src/interfaces/arbitrum/ITokenGateway.sol";
import {BridgeTest} from "../base/BridgeTest.sol";

/// @dev What Arbitrum's routers, its SDK and its explorers ask of a gateway.
contract TokenGatewayTest is BridgeTest {
    function gateways() private view returns (LPTGateway[2] memory) {
        return [LPTGateway(l1Gateway), LPTGateway(l2Gateway)];
    }

    function test_BothSidesNameTheSamePairOfTokens() public view {
        for (uint256 i = 0; i < 2; i++) {
            assertEq(gateways()[i].calculateL2TokenAddress(address(lptPrime)), address(lpt));
        }
    }

    function testFuzz_NoOtherTokenHasAPair(address other) public view {
        vm.assume(other != address(lptPrime));
        for (uint256 i = 0; i < 2; i++) {
            assertEq(gateways()[i].calculateL2TokenAddress(other), address(0));
        }
    }

    function test_TheyKnowEachOtherAndTheirRouters() public view {
        assertEq(l1Gateway.counterpartGateway(), address(l2Gateway));
        assertEq(l2Gateway.counterpartGateway(), address(l1Gateway));
        assertEq(l1Gateway.router(), l1Router);
        assertEq(l2Gateway.router(), l2Router);
    }

    function test_Erc165() public view {
        for (uint256 i = 0; i < 2; i++) {
            assertTrue(gateways()[i].supportsInterface(type(IERC165).interfaceId), "ERC-165");
            assertTrue(gateways()[i].supportsInterface(type(ITokenGateway).interfaceId), "token gateway");
            assertFalse(gateways()[i].supportsInterface(0xffffffff), "what nothing supports");
        }
        bytes4 customRefund = IL1TokenGateway.outboundTransferCustomRefund.selector;
        assertTrue(l1Gateway.supportsInterface(customRefund), "what the L1 router asks for");
        assertFalse(l2Gateway.supportsInterface(customRefund), "which L2 has not");
    }

    /// @dev The selectors and topics that Arbitrum's deployed routers and its SDK use.
    function test_HasArbitrumsPublicInterface() public pure {
        assertEq(ITokenGateway.outboundTransfer.selector, bytes4(0xd2ce7d65));
        assertEq(ITokenGateway.finalizeInboundTransfer.selector, bytes4(0x2e567b36));
        assertEq(ITokenGateway.getOutboundCalldata.selector, bytes4(0xa0c76a96));
        assertEq(ITokenGateway.calculateL2TokenAddress.selector, bytes4(0xa7e28d48));
        assertEq(ILPTGateway.counterpartGateway.selector, bytes4(0x2db09c1c));
        assertEq(IL1TokenGateway.outboundTransferCustomRefund.selector, bytes4(0x4fb1a07b));
        assertEq(bytes4(keccak256("outboundTransfer(address,address,uint256,bytes)")), bytes4(0x7b3a3c8b));
        assertEq(
            IL2TokenGateway.WithdrawalInitiated.selector,
            0x3073a74ecb728d10be779fe19a74a1428e20468f5b4d167bf9c73d9067847d73
        );
        assertEq(
            IL1TokenGateway.DepositInitiated.selector,
            0xb8910b9960c443aac3240b98585384e3a6f109fbf6969e264c3f183d69aba7e1
        );
    }

    /// @dev Not even from those whose messages are executed: theirs call functions of their own.
    function test_NobodyFinalizesInArbitrumsWords() public {
        address[4] memory callers = [mallory, l1Router, l1GatewayAlias, address(arbBridge)];
        for (uint256 i = 0; i < callers.length; i++) {
            for (uint256 side = 0; side < 2; side++) {
                vm.expectRevert(ILPTGateway.UseFinalizeDepositOrWithdraw.selector);
                vm.prank(callers[i]);
                gateways()[side].finalizeInboundTransfer(address(lptPrime), alice, mallory, 1 ether, "");
            }
        }
    }
}
