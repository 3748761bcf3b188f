// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IL1LPTGateway} from "../src/interfaces/IL1LPTGateway.sol";
import {IL2LPTGateway} from "../src/interfaces/IL2LPTGateway.sol";
import {GasBench} from "./GasBench.sol";

/// @dev A pair that its users call by our gateways' functions.
abstract contract DirectCalls is GasBench {
    function deposit(address from) internal override {
        vm.prank(from);
        IL2LPTGateway(address(l2Gateway)).deposit(from, AMOUNT);
    }

    function depositWithoutAllowance() internal override returns (uint256) {
        bytes32 permit = keccak256(
            abi.encode(
                keccak256(
                    "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
                ),
                alice,
                l2Gateway,
                AMOUNT,
                l2Token.nonces(alice),
                block.timestamp
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(aliceKey, keccak256(abi.encodePacked("\x19\x01", l2Token.DOMAIN_SEPARATOR(), permit)));
        vm.prank(alice);
        IL2LPTGateway(address(l2Gateway)).depositWithPermit(alice, AMOUNT, block.timestamp, v, r, s);
        return spent();
    }

    function withdraw(address from) internal override {
        (uint256 gasLimit, uint256 maxFee, uint256 submissionCost) = ticketFees();
        IL1LPTGateway.TicketFees memory fees =
            IL1LPTGateway.TicketFees(gasLimit, maxFee, submissionCost, from);
        vm.prank(from);
        IL1LPTGateway(address(l1Gateway)).withdraw{value: TICKET_VALUE}(from, AMOUNT, fees);
    }
}
