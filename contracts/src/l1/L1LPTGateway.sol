// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {LPTGateway} from "../LPTGateway.sol";
import {IBridge} from "../interfaces/arbitrum/IBridge.sol";
import {IInbox} from "../interfaces/arbitrum/IInbox.sol";
import {IOutbox} from "../interfaces/arbitrum/IOutbox.sol";
import {IL1LPTGateway} from "../interfaces/IL1LPTGateway.sol";
import {IL2LPTGateway} from "../interfaces/IL2LPTGateway.sol";
import {ILivepeerTokenPrime} from "../interfaces/ILivepeerTokenPrime.sol";

/// @title The Ethereum side of the LPT bridge
///
/// ASSUMPTIONS
/// - Arbitrum's bridge executes each message of L2 at most once, and reports its sender truthfully while it does.
/// - Arbitrum's inbox aliases a refund address that has code, and never calls back into its caller.
/// - `lptPrime` obeys this contract alone, and `counterpartGateway` releases each withdrawal id at most once.
///
/// INVARIANTS
/// - LivepeerToken' is minted only for a message of the L2 gateway, so only for what went into escrow.
/// - LivepeerToken' is burnt only from the caller, and never without a record under a new id, from which anyone can
///   send further tickets for ever. A ticket that fails, expires or is lost therefore costs fees, not tokens.
/// - Records never change. This contract holds neither tokens nor ether.
/// - Pausing touches `withdraw` alone: claims and resends of what is in flight always work.
contract L1LPTGateway is IL1LPTGateway, LPTGateway {
    /// @dev One storage slot.
    struct Withdrawal {
        address to;
        uint96 amount;
    }

    /// @inheritdoc IL1LPTGateway
    address public immutable inbox;

    /// @inheritdoc IL1LPTGateway
    address public immutable bridge;

    /// @dev Shares its slot with the pauser and the paused flag, which `withdraw` reads anyway.
    uint88 private _withdrawalCount;

    /// @inheritdoc IL1LPTGateway
    mapping(uint256 id => Withdrawal) public withdrawals;

    constructor(
        address initialOwner,
        address counterpartGateway_,
        address lpt_,
        address lptPrime_,
        address inbox_
    ) LPTGateway(initialOwner, counterpartGateway_, lpt_, lptPrime_) {
        require(inbox_ != address(0), ZeroAddress());
        inbox = inbox_;
        bridge = IInbox(inbox_).bridge();
        require(bridge != address(0), ZeroAddress());
    }

    // ----------------------------------------------------------------------------------------------- L2 -> L1

    /// @inheritdoc IL1LPTGateway
    function finalizeDeposit(address from, address to, uint256 amount) external onlyCounterpart {
        emit DepositFinalized(from, to, amount);
        ILivepeerTokenPrime(lptPrime).mint(to, amount);
    }

    /// @dev Two facts together: the bridge is executing a message from L2, and the L2 gateway has sent that message.
    /// The first alone would let any account of L2 in, since anybody can send messages.
    modifier onlyCounterpart() {
        require(msg.sender == bridge, OnlyBridge(msg.sender));
        address l2Sender = IOutbox(IBridge(bridge).activeOutbox()).l2ToL1Sender();
        require(l2Sender == counterpartGateway, OnlyCounterpart(l2Sender, counterpartGateway));
        _;
    }

    // ----------------------------------------------------------------------------------------------- L1 -> L2

    /// @inheritdoc IL1LPTGateway
    function withdraw(address to, uint256 amount, TicketFees calldata fees)
        external
        payable
        whenNotPaused
        returns (uint256 id)
    {
        _checkTransfer(to, amount);

        id = _withdrawalCount++;
        // casting to 'uint96' is safe because _checkTransfer refuses more
        // forge-lint: disable-next-line(unsafe-typecast)
        withdrawals[id] = Withdrawal(to, uint96(amount));

        ILivepeerTokenPrime(lptPrime).burn(msg.sender, amount);
        uint256 sequenceNumber = _createTicket(getFinalizeWithdrawCalldata(id, to, amount), fees);
        emit WithdrawInitiated(msg.sender, to, id, amount, sequenceNumber);
    }

    /// @inheritdoc IL1LPTGateway
    function resendWithdrawal(uint256 id, TicketFees calldata fees)
        external
        payable
        returns (uint256 sequenceNumber)
    {
        Withdrawal memory withdrawal = withdrawals[id];
        require(withdrawal.amount != 0, UnknownWithdrawal(id));
        sequenceNumber =
            _createTicket(getFinalizeWithdrawCalldata(id, withdrawal.to, withdrawal.amount), fees);
        emit WithdrawResent(id, msg.sender, sequenceNumber);
    }

    /// @dev The call value's refund address may cancel the ticket on L2. It is this contract, which the inbox aliases
    /// because it has code: an address that no key controls, so that nobody can cancel.
    function _createTicket(bytes memory release, TicketFees calldata fees)
        private
        returns (uint256 sequenceNumber)
    {
        require(fees.maxSubmissionCost != 0, ZeroSubmissionCost());
        require(fees.excessFeeRefundAddress != address(0), ZeroAddress());
        // Saturating: a sum beyond uint256 is a wrong value like any other, not an arithmetic panic.
        uint256 needed =
            Math.saturatingAdd(fees.maxSubmissionCost, Math.saturatingMul(fees.gasLimit, fees.maxFeePerGas));
        require(msg.value == needed, WrongEthValue(msg.value, needed));

        sequenceNumber = IInbox(inbox).createRetryableTicket{value: msg.value}({
            to: counterpartGateway,
            l2CallValue: 0,
            maxSubmissionCost: fees.maxSubmissionCost,
            excessFeeRefundAddress: fees.excessFeeRefundAddress,
            callValueRefundAddress: address(this),
            gasLimit: fees.gasLimit,
            maxFeePerGas: fees.maxFeePerGas,
            data: release
        });
    }

    // -------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IL1LPTGateway
    function withdrawalCount() external view returns (uint256) {
        return _withdrawalCount;
    }

    /// @inheritdoc IL1LPTGateway
    function getFinalizeWithdrawCalldata(uint256 id, address to, uint256 amount)
        public
        pure
        returns (bytes memory)
    {
        return abi.encodeCall(IL2LPTGateway.finalizeWithdraw, (id, to, amount));
    }
}
