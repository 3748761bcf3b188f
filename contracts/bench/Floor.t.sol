// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {LivepeerToken} from "../devnet/livepeer/LivepeerToken.sol";
import {LivepeerTokenPrime} from "../src/l1/LivepeerTokenPrime.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IArbSys} from "../src/interfaces/arbitrum/IArbSys.sol";
import {IL1TokenGateway, IL2TokenGateway} from "../src/interfaces/arbitrum/ITokenGateway.sol";
import {DirectCalls} from "./DirectCalls.sol";
import {GasBench} from "./GasBench.sol";
import {MinimalL1, MinimalL2, Nothing} from "./MinimalPair.sol";

/// @dev A pair that does nothing but move tokens. The same tokens as ours.
contract MinimalBench is DirectCalls {
    constructor() GasBench("minimal") {}

    address private nothing = address(new Nothing());

    function deploy() internal override {
        l2Token = new LivepeerToken();
        l2Token.grantRole(keccak256("MINTER_ROLE"), address(this));
        address self = address(this);
        uint64 nonce = vm.getNonce(self);
        address l1 = vm.computeCreateAddress(self, nonce + 1);
        address l2 = vm.computeCreateAddress(self, nonce + 2);
        l1Token = IERC20(address(new LivepeerTokenPrime(l1)));
        l1Gateway = IL1TokenGateway(address(new MinimalL1(address(l1Token), address(inbox), l2)));
        l2Gateway = IL2TokenGateway(address(new MinimalL2(address(l2Token), l1)));
        assertEq(address(l1Gateway), l1);
        assertEq(address(l2Gateway), l2);
    }

    function claimData(address to) internal pure override returns (bytes memory) {
        return abi.encodeCall(MinimalL1.finalizeDeposit, (to, AMOUNT));
    }

    function releaseData(address to, uint256) internal pure override returns (bytes memory) {
        return abi.encodeCall(MinimalL2.finalizeWithdraw, (to, AMOUNT));
    }

    // Arbitrum's own part of each operation: its message, with the same calldata, between contracts that do nothing.

    function test_primitiveDeposit() public {
        IArbSys(address(100)).sendTxToL1(nothing, claimData(alice));
        recordPrimitive("deposit");
    }

    function test_primitiveClaim() public {
        execute(address(l2Gateway), nothing, claimData(alice));
        recordPrimitive("claim");
    }

    function test_primitiveWithdraw() public {
        inbox.createRetryableTicket{value: TICKET_VALUE}(
            nothing, 0, SUBMISSION_COST, alice, alice, GAS_LIMIT, MAX_FEE, releaseData(alice, 1)
        );
        recordPrimitive("withdraw");
    }

    function test_primitiveRelease() public {
        ticket(address(l1Gateway), nothing, releaseData(alice, 1));
        recordPrimitive("release");
    }

    function recordPrimitive(string memory operation) private {
        vm.snapshotValue("primitive", operation, spent());
    }
}
