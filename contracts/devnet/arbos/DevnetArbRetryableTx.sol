// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title A stand-in for Arbitrum's ArbRetryableTx precompile, for a local chain
/// @notice Stands at 0x6e and holds the tickets and their call value. The local sequencer around it does the rest: it
/// submits tickets in the name of their L1 senders, puts each scheduled redemption into the block that scheduled it,
/// and deletes a ticket that was redeemed.
/// @dev The sequencer writes slots 0 and 1 directly; they must stay where they are (devnet/l2/retryableStorage.ts).
contract DevnetArbRetryableTx {
    struct Ticket {
        /// The time at which it expires, in seconds; zero once it is gone. First word, so that one write deletes it.
        uint256 timeout;
        uint256 numTries;
        address from;
        address to;
        address beneficiary;
        uint256 callValue;
        bytes data;
    }

    uint256 private constant LIFETIME = 7 days;
    /// @dev A redemption with less gas than a transaction costs at all could never run.
    uint256 private constant MIN_DONATED_GAS = 21_000;

    /// @dev Slot 0: the id of the ticket that may be submitted next. Written by the sequencer, used once.
    bytes32 private gate;
    /// @dev Slot 1.
    mapping(bytes32 id => Ticket) private tickets;
    mapping(address sender => bool) private aliasedSenders;

    event TicketCreated(bytes32 indexed ticketId);
    event LifetimeExtended(bytes32 indexed ticketId, uint256 newTimeout);
    event RedeemScheduled(
        bytes32 indexed ticketId,
        bytes32 indexed retryTxHash,
        uint64 indexed sequenceNum,
        uint64 donatedGas,
        address gasDonor,
        uint256 maxRefund,
        uint256 submissionFeeRefund
    );
    event Canceled(bytes32 indexed ticketId);

    error NoTicketWithID();
    error NotCallable();

    /// @dev Sent by the sequencer from the ticket's (aliased) sender, with its call value. Schedules the automatic
    /// redemption when the ticket pays for one.
    function submitRetryable(
        bytes32,
        uint256,
        uint256 deposit,
        uint256 callValue,
        uint256 gasFeeCap,
        uint64 gasLimit,
        uint256 maxSubmissionFee,
        address feeRefundAddress,
        address beneficiary,
        address retryTo,
        bytes calldata retryData
    ) external payable {
        _create(callValue, beneficiary, retryTo, retryData);
        _scheduleAutoRedeem(deposit, gasFeeCap, gasLimit, maxSubmissionFee, feeRefundAddress);
        gate = 0;
    }

    /// @notice Tries a ticket again, with the gas that is left here.
    function redeem(bytes32 ticketId) external returns (bytes32 retryTxHash) {
        Ticket storage ticket = _open(ticketId);
        uint256 nonce = ticket.numTries++;
        retryTxHash = _retryTxHash(ticketId, nonce);
        uint256 donatedGas = gasleft();
        require(donatedGas >= MIN_DONATED_GAS, "not enough gas to run redeem attempt");
        emit RedeemScheduled(
            ticketId, retryTxHash, uint64(nonce), uint64(donatedGas), msg.sender, type(uint256).max, 0
        );
    }

    function keepalive(bytes32 ticketId) external returns (uint256 newTimeout) {
        Ticket storage ticket = _open(ticketId);
        require(ticket.timeout <= block.timestamp + LIFETIME, "timeout too far into the future");
        newTimeout = ticket.timeout + LIFETIME;
        ticket.timeout = newTimeout;
        emit LifetimeExtended(ticketId, newTimeout);
    }

    /// @notice Gives the ticket up; its call value goes to its beneficiary, who alone may do this.
    function cancel(bytes32 ticketId) external {
        Ticket storage ticket = _open(ticketId);
        require(msg.sender == ticket.beneficiary, "only the beneficiary may cancel a retryable");
        uint256 callValue = ticket.callValue;
        ticket.timeout = 0;
        emit Canceled(ticketId);
        (bool paid,) = msg.sender.call{value: callValue}("");
        require(paid, "call value refused");
    }

    function getLifetime() external pure returns (uint256) {
        return LIFETIME;
    }

    function getTimeout(bytes32 ticketId) external view returns (uint256) {
        return _open(ticketId).timeout;
    }

    function getBeneficiary(bytes32 ticketId) external view returns (address) {
        return _open(ticketId).beneficiary;
    }

    function getCurrentRedeemer() external pure returns (address) {
        return address(0);
    }

    /// @dev Not on Arbitrum: for the sequencer, which carries the redemption out.
    function getTicket(bytes32 ticketId) external view returns (Ticket memory) {
        return tickets[ticketId];
    }

    /// @dev Not on Arbitrum: for ArbSys.
    function isAliasedSender(address sender) external view returns (bool) {
        return aliasedSenders[sender];
    }

    function _create(uint256 callValue, address beneficiary, address retryTo, bytes calldata retryData)
        private
    {
        bytes32 id = gate;
        if (id == 0) revert NotCallable();
        tickets[id] =
            Ticket(block.timestamp + LIFETIME, 0, msg.sender, retryTo, beneficiary, callValue, retryData);
        aliasedSenders[msg.sender] = true;
        emit TicketCreated(id);
    }

    function _scheduleAutoRedeem(
        uint256 deposit,
        uint256 gasFeeCap,
        uint64 gasLimit,
        uint256 maxSubmissionFee,
        address feeRefundAddress
    ) private {
        if (gasLimit < MIN_DONATED_GAS || gasFeeCap < block.basefee) return;
        bytes32 id = gate;
        tickets[id].numTries = 1;
        emit RedeemScheduled(
            id, _retryTxHash(id, 0), 0, gasLimit, feeRefundAddress, deposit, maxSubmissionFee
        );
    }

    function _open(bytes32 ticketId) private view returns (Ticket storage found) {
        found = tickets[ticketId];
        if (found.timeout < block.timestamp || found.timeout == 0) revert NoTicketWithID();
    }

    /// @dev A name for the attempt, unique per ticket and nonce. On Arbitrum it is the hash of a transaction of type 0x68.
    function _retryTxHash(bytes32 ticketId, uint256 nonce) private view returns (bytes32) {
        return keccak256(abi.encode("ArbitrumRetryTx", block.chainid, ticketId, nonce));
    }
}
