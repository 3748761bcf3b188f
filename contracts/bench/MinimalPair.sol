// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IL1LPTGateway} from "../src/interfaces/IL1LPTGateway.sol";
import {ILivepeerTokenPrime} from "../src/interfaces/ILivepeerTokenPrime.sol";
import {IArbSys} from "../src/interfaces/arbitrum/IArbSys.sol";
import {IInbox} from "../src/interfaces/arbitrum/IInbox.sol";

/// @title Nothing but the movement of tokens: no check, no record, no event, no pause
/// @dev Not a bridge, since anybody could mint: the gas below which no pair of gateways can come.
contract MinimalL1 {
    address private immutable TOKEN;
    address private immutable INBOX;
    address private immutable COUNTERPART;

    constructor(address token, address inbox, address counterpart) {
        (TOKEN, INBOX, COUNTERPART) = (token, inbox, counterpart);
    }

    function finalizeDeposit(address to, uint256 amount) external {
        ILivepeerTokenPrime(TOKEN).mint(to, amount);
    }

    function withdraw(address to, uint256 amount, IL1LPTGateway.TicketFees calldata fees)
        external
        payable
        returns (uint256)
    {
        ILivepeerTokenPrime(TOKEN).burn(msg.sender, amount);
        return IInbox(INBOX).createRetryableTicket{value: msg.value}(
            COUNTERPART,
            0,
            fees.maxSubmissionCost,
            fees.excessFeeRefundAddress,
            address(this),
            fees.gasLimit,
            fees.maxFeePerGas,
            abi.encodeCall(MinimalL2.finalizeWithdraw, (to, amount))
        );
    }
}

contract MinimalL2 {
    address private immutable TOKEN;
    address private immutable COUNTERPART;

    constructor(address token, address counterpart) {
        (TOKEN, COUNTERPART) = (token, counterpart);
    }

    function deposit(address to, uint256 amount) public returns (uint256 position) {
        // forge-lint: disable-next-line(erc20-unchecked-transfer)
        IERC20(TOKEN).transferFrom(msg.sender, address(this), amount);
        return IArbSys(address(100))
            .sendTxToL1(COUNTERPART, abi.encodeCall(MinimalL1.finalizeDeposit, (to, amount)));
    }

    function depositWithPermit(address to, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        returns (uint256 position)
    {
        IERC20Permit(TOKEN).permit(msg.sender, address(this), amount, deadline, v, r, s);
        return deposit(to, amount);
    }

    function finalizeWithdraw(address to, uint256 amount) external {
        // forge-lint: disable-next-line(erc20-unchecked-transfer)
        IERC20(TOKEN).transfer(to, amount);
    }
}

/// @dev Where Arbitrum's messages end when they do nothing.
contract Nothing {
    fallback() external payable {}
}
