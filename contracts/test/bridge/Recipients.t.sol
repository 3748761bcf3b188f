// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {L1LPTGateway} from "../../src/l1/L1LPTGateway.sol";
import {L2LPTGateway} from "../../src/l2/L2LPTGateway.sol";
import {BridgeTest} from "../base/BridgeTest.sol";

/// @dev To whom nothing is sent, in either direction.
contract RecipientsTest is BridgeTest {
    function setUp() public override {
        super.setUp();
        fundLptPrime(alice, FUNDS);
        fundLpt(alice, FUNDS);
    }

    function test_RefusesThePartsOfBothBridges() public {
        address[10] memory parts = [
            address(l1Gateway),
            address(l2Gateway),
            address(lpt),
            address(lptPrime),
            address(arbBridge),
            address(inbox),
            l1Router,
            l2Router,
            l1GatewayAlias,
            address(uint160(type(uint32).max))
        ];
        for (uint256 i = 0; i < parts.length; i++) {
            refuses(parts[i]);
        }
    }

    /// @dev ArbSys, ArbRetryableTx, NodeInterface, ArbOS itself and Ethereum's own, among others.
    function testFuzz_RefusesPrecompiles(uint32 precompile) public {
        refuses(address(uint160(bound(precompile, 1, type(uint32).max))));
        refuses(address(0x64));
        refuses(address(0xA4B05));
    }

    function test_RefusesTheOutboxByItsName() public {
        ILPTGateway.Parts memory parts = someParts();
        parts.outbox = makeAddr("outbox");
        assertTrue(new L1LPTGateway(parts).isRefusedRecipient(parts.outbox));
        assertTrue(new L2LPTGateway(parts).isRefusedRecipient(parts.outbox));
    }

    function testFuzz_TakesEverybodyElse(address to) public {
        to = boundRecipient(to);
        assertFalse(l2Gateway.isRefusedRecipient(to), "both refuse the same");
        deposit(alice, to, 1);
        withdraw(alice, to, 1);
    }

    function refuses(address to) private {
        bytes memory refusal = abi.encodeWithSelector(ILPTGateway.InvalidRecipient.selector, to);
        vm.expectRevert(refusal);
        deposit(alice, to, 1);
        vm.expectRevert(refusal);
        withdraw(alice, to, 1);
    }
}
