// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {LPTGateway} from "../LPTGateway.sol";
import {IBridge} from "../interfaces/arbitrum/IBridge.sol";
import {IInbox} from "../interfaces/arbitrum/IInbox.sol";
import {IOutbox} from "../interfaces/arbitrum/IOutbox.sol";
import {IL1LPTGateway} from "../interfaces/IL1LPTGateway.sol";
import {IL2LPTGateway} from "../interfaces/IL2LPTGateway.sol";
import {ILivepeerTokenPrime} from "../interfaces/ILivepeerTokenPrime.sol";
import {IL1TokenGateway, ITokenGateway} from "../interfaces/arbitrum/ITokenGateway.sol";
import {AddressAlias} from "../libraries/AddressAlias.sol";
import {ExpiringPause} from "./ExpiringPause.sol";

/// @title The Ethereum side of the LPT bridge
///
/// ASSUMPTIONS
/// - Arbitrum's bridge executes each message of L2 at most once, and reports its sender truthfully while it does; so
///   does the bridge that Arbitrum's inbox names, should that be another one day.
/// - Arbitrum's inbox aliases a refund address that has code, and never calls back into its caller.
/// - `router` names the account that called it. It can move, to an address of its choice on L2, the LivepeerToken' of
///   those who leave this contract an allowance, and nothing else; no transfer needs it.
/// - `lptPrime` obeys this contract alone, and `counterpartGateway` releases each withdrawal id at most once.
///
/// INVARIANTS
/// - LivepeerToken' is minted only for a message of the L2 gateway, so only for what went into escrow.
/// - LivepeerToken' is burnt only from the caller or, when the router calls, by an allowance; and never without a record
///   under a new id, from which anyone can send further tickets for ever. A ticket that fails, expires or is lost
///   therefore costs fees, not tokens.
/// - Records never change. This contract holds neither tokens nor ether.
/// - Pausing touches `withdraw` alone, and ends by itself: claims and resends of what is in flight always work.
/// - The inbox changes only when Arbitrum's bridge has stopped taking its messages, to one whose messages it takes.
contract L1LPTGateway is IL1LPTGateway, LPTGateway, ExpiringPause {
    /// @dev One storage slot.
    struct Withdrawal {
        address to;
        uint96 amount;
    }

    /// @inheritdoc IL1LPTGateway
    address public immutable bridge;

    address private immutable FIRST_INBOX;

    // These share their slot with the pauser and the pause, which `withdraw` reads anyway. So it reads no further slot
    // for the inbox unless it was replaced.
    uint40 private _withdrawalCount;
    bool private _inboxReplaced;
    address private _laterInbox;

    /// @inheritdoc IL1LPTGateway
    mapping(uint256 id => Withdrawal) public withdrawals;

    constructor(Parts memory parts) LPTGateway(parts, parts.l1Router, parts.l2Router) {
        address expected = IInbox(parts.inbox).bridge();
        require(parts.bridge == expected, WrongBridge(parts.bridge, expected));
        bridge = parts.bridge;
        FIRST_INBOX = parts.inbox;
    }

    // ----------------------------------------------------------------------------------------------- L2 -> L1

    /// @inheritdoc IL1LPTGateway
    function finalizeDeposit(address from, address to, uint256 amount) external onlyCounterpart {
        // As on L2, where no message is sent that says more.
        require(amount <= type(uint96).max, AmountTooLarge(amount));
        emit DepositFinalized(from, to, amount);
        emit WithdrawalFinalized(lptPrime, from, to, 0, amount);
        ILivepeerTokenPrime(lptPrime).mint(to, amount);
    }

    /// @dev Two facts together: the bridge is executing a message from L2, and the L2 gateway has sent that message.
    /// The first alone would let any account of L2 in, since anybody can send messages. Arbitrum has replaced its bridge
    /// behind the same inbox before, and old messages came by the new one: so the inbox is asked as well.
    modifier onlyCounterpart() {
        require(msg.sender == bridge || msg.sender == IInbox(inbox()).bridge(), OnlyBridge(msg.sender));
        address l2Sender = IOutbox(IBridge(msg.sender).activeOutbox()).l2ToL1Sender();
        require(l2Sender == counterpartGateway, OnlyCounterpart(l2Sender, counterpartGateway));
        _;
    }

    // ----------------------------------------------------------------------------------------------- L1 -> L2

    /// @inheritdoc IL1LPTGateway
    function withdraw(address to, uint256 amount, TicketFees calldata fees)
        external
        payable
        returns (uint256 id)
    {
        (id,) = _withdraw(msg.sender, to, amount, fees);
    }

    /// @inheritdoc ITokenGateway
    function outboundTransfer(
        address l1Token,
        address to,
        uint256 amount,
        uint256 maxGas,
        uint256 gasPriceBid,
        bytes calldata data
    ) external payable returns (bytes memory) {
        (address from, bytes memory extraData) = _sender(l1Token, data);
        return _outboundTransfer(from, to, amount, TicketFees(maxGas, gasPriceBid, 0, from), extraData);
    }

    /// @inheritdoc IL1TokenGateway
    function outboundTransferCustomRefund(
        address l1Token,
        address refundTo,
        address to,
        uint256 amount,
        uint256 maxGas,
        uint256 gasPriceBid,
        bytes calldata data
    ) external payable returns (bytes memory) {
        (address from, bytes memory extraData) = _sender(l1Token, data);
        return _outboundTransfer(from, to, amount, TicketFees(maxGas, gasPriceBid, 0, refundTo), extraData);
    }

    /// @param fees Without the submission costs: those are in `extraData`, with the call that may not be.
    function _outboundTransfer(
        address from,
        address to,
        uint256 amount,
        TicketFees memory fees,
        bytes memory extraData
    ) private returns (bytes memory) {
        bytes memory callHookData;
        (fees.maxSubmissionCost, callHookData) = abi.decode(extraData, (uint256, bytes));
        require(callHookData.length == 0, ExtraDataNotAllowed());

        (, uint256 sequenceNumber) = _withdraw(from, to, amount, fees);
        emit DepositInitiated(lptPrime, from, to, sequenceNumber, amount);
        return abi.encode(sequenceNumber);
    }

    /// @param from The caller, or whom the router names.
    function _withdraw(address from, address to, uint256 amount, TicketFees memory fees)
        private
        whenNotPaused
        returns (uint256 id, uint256 sequenceNumber)
    {
        _checkTransfer(to, amount);

        id = _withdrawalCount++;
        // casting to 'uint96' is safe because _checkTransfer refuses more
        // forge-lint: disable-next-line(unsafe-typecast)
        withdrawals[id] = Withdrawal(to, uint96(amount));

        // The holder's own call is its consent; the word of a router is not.
        if (from == msg.sender) ILivepeerTokenPrime(lptPrime).burn(from, amount);
        else ILivepeerTokenPrime(lptPrime).burnFrom(from, amount);
        sequenceNumber = _createTicket(getFinalizeWithdrawCalldata(id, to, amount), fees);
        emit WithdrawInitiated(from, to, id, amount, sequenceNumber);
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
    function _createTicket(bytes memory release, TicketFees memory fees)
        private
        returns (uint256 sequenceNumber)
    {
        require(fees.maxSubmissionCost != 0, ZeroSubmissionCost());
        require(fees.excessFeeRefundAddress != address(0), ZeroAddress());
        // Saturating: a sum beyond uint256 is a wrong value like any other, not an arithmetic panic.
        uint256 needed =
            Math.saturatingAdd(fees.maxSubmissionCost, Math.saturatingMul(fees.gasLimit, fees.maxFeePerGas));
        require(msg.value == needed, WrongEthValue(msg.value, needed));

        sequenceNumber = IInbox(inbox()).createRetryableTicket{value: msg.value}({
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

    // ------------------------------------------------------------------------------------ a pause that expires

    /// @inheritdoc ExpiringPause
    function paused() public view override(Pausable, ExpiringPause) returns (bool) {
        return super.paused();
    }

    function _pause() internal override(Pausable, ExpiringPause) {
        super._pause();
    }

    function _unpause() internal override(Pausable, ExpiringPause) {
        super._unpause();
    }

    // ------------------------------------------------------------------------------------- Arbitrum's inbox

    /// @inheritdoc IL1LPTGateway
    function inbox() public view returns (address) {
        return _inboxReplaced ? _laterInbox : FIRST_INBOX;
    }

    /// @inheritdoc IL1LPTGateway
    function replaceInbox(address newInbox) external onlyOwner {
        address oldInbox = inbox();
        IBridge arbBridge = IBridge(IInbox(oldInbox).bridge());
        require(!arbBridge.allowedDelayedInboxes(oldInbox), InboxInUse(oldInbox));
        require(
            arbBridge.allowedDelayedInboxes(newInbox) && IInbox(newInbox).bridge() == address(arbBridge),
            InboxNotAllowed(newInbox)
        );
        // The bridge allows contracts that take no tickets, too; this reverts in those.
        IInbox(newInbox).calculateRetryableSubmissionFee(0, 0);
        _inboxReplaced = true;
        _laterInbox = newInbox;
        emit InboxReplaced(oldInbox, newInbox);
    }

    // -------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IL1LPTGateway
    function withdrawalCount() external view returns (uint256) {
        return _withdrawalCount;
    }

    /// @inheritdoc ITokenGateway
    function getOutboundCalldata(address, address, address to, uint256 amount, bytes calldata)
        external
        view
        returns (bytes memory)
    {
        return getFinalizeWithdrawCalldata(_withdrawalCount, to, amount);
    }

    function _l1GatewayAlias() internal view override returns (address) {
        return AddressAlias.applyL1ToL2Alias(address(this));
    }

    /// @inheritdoc LPTGateway
    function supportsInterface(bytes4 interfaceId) public view override returns (bool) {
        return interfaceId == IL1TokenGateway.outboundTransferCustomRefund.selector
            || super.supportsInterface(interfaceId);
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
