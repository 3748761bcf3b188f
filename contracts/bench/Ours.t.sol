// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {BridgeAddresses, BridgeConfig} from "../deploy/BridgeConfig.sol";
import {LivepeerToken} from "../devnet/livepeer/LivepeerToken.sol";
import {IL1LPTGateway} from "../src/interfaces/IL1LPTGateway.sol";
import {IL2LPTGateway} from "../src/interfaces/IL2LPTGateway.sol";
import {PutUp} from "../test/base/PutUp.sol";
import {GasBench} from "./GasBench.sol";
import {WithdrawalRecord} from "./WithdrawalRecord.sol";

/// @dev This project's gateways, put up by the plan that puts up the real ones.
contract OursBench is GasBench("ours") {
    function deploy() internal override {
        l2Token = new LivepeerToken();
        l2Token.grantRole(keccak256("MINTER_ROLE"), address(this));
        BridgeAddresses memory bridge = PutUp.bridge(
            BridgeConfig({
                owner: address(this),
                pauser: address(2),
                lpt: address(l2Token),
                inbox: address(inbox),
                l1Router: address(l1Router),
                l2Router: address(l2Router)
            })
        );
        l1Token = IERC20(bridge.lptPrime);
        l1Gateway = IL1LPTGateway(bridge.l1Gateway);
        l2Gateway = IL2LPTGateway(bridge.l2Gateway);
    }

    /// @dev How much of a withdrawal's gas goes into the record from which its ticket can be sent again.
    function test_withdrawalRecord() public {
        WithdrawalRecord records = new WithdrawalRecord();
        records.withdraw(alice, uint96(AMOUNT), true);
        uint256 gas = spent();
        records.withdraw(alice, uint96(AMOUNT), false);
        record("withdrawalRecord", gas - spent());
    }

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
