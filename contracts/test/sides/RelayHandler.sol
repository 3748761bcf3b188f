// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {CommonBase} from "forge-std/Base.sol";
import {StdUtils} from "forge-std/StdUtils.sol";
import {LivepeerToken} from "../../devnet/livepeer/LivepeerToken.sol";
import {LPTGateway} from "../../src/LPTGateway.sol";
import {L1LPTGateway} from "../../src/l1/L1LPTGateway.sol";
import {LivepeerTokenPrime} from "../../src/l1/LivepeerTokenPrime.sol";
import {L2LPTGateway} from "../../src/l2/L2LPTGateway.sol";
import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {ArbSysMock} from "../mocks/ArbSysMock.sol";
import {InboxMock} from "../mocks/InboxMock.sol";
import {Ledger} from "./Ledger.sol";
import {MessageRelay} from "./MessageRelay.sol";

/// @dev Where the steps find what they act on.
struct Sides {
    LivepeerToken lpt;
    LivepeerTokenPrime lptPrime;
    L1LPTGateway l1;
    L2LPTGateway l2;
    ArbSysMock arbSys;
    InboxMock inbox;
    MessageRelay relay;
}

/// @title Everything that people and Arbitrum may do to the two sides, in any order
/// @dev A step that is not possible is left out rather than tried: no call may revert, so that each one counts. Steps
/// that must not be possible are tried as well, and must fail.
contract RelayHandler is CommonBase, StdUtils {
    LivepeerToken internal immutable LPT;
    LivepeerTokenPrime internal immutable LPT_PRIME;
    L1LPTGateway internal immutable L1;
    L2LPTGateway internal immutable L2;
    ArbSysMock internal immutable ARB_SYS;
    InboxMock internal immutable INBOX;
    MessageRelay internal immutable RELAY;
    address private immutable OWNER;
    address private immutable PAUSER;
    address[] private _people;

    Ledger public immutable ledger = new Ledger();

    /// @dev How often each step was taken, so that a run that did nothing cannot pass for one that held.
    mapping(bytes32 step => uint256) public taken;

    constructor(Sides memory sides, address[] memory people_) {
        LPT = sides.lpt;
        LPT_PRIME = sides.lptPrime;
        L1 = sides.l1;
        L2 = sides.l2;
        ARB_SYS = sides.arbSys;
        INBOX = sides.inbox;
        RELAY = sides.relay;
        OWNER = L1.owner();
        PAUSER = L1.pauser();
        _people = people_;
    }

    // ------------------------------------------------------------------------------------------- L2 -> L1

    function deposit(uint256 from, uint256 to, uint256 amount) external {
        if (L2.paused()) return;
        (address person, uint256 lpt) = funded(from, amount);
        vm.prank(person);
        L2.deposit(people(to), lpt);
        deposited(person, lpt, "deposit");
    }

    function depositThroughTheRouter(uint256 from, uint256 to, uint256 amount) external {
        if (L2.paused()) return;
        (address person, uint256 lpt) = funded(from, amount);
        vm.prank(L2.router());
        L2.outboundTransfer(address(LPT_PRIME), people(to), lpt, 0, 0, abi.encode(person, ""));
        deposited(person, lpt, "routed deposit");
    }

    function claim(uint256 seed) external {
        (bool found, uint256 position) = RELAY.anyMessage(seed);
        if (!found) return;
        (, address to, uint256 amount) =
            abi.decode(arguments(ARB_SYS.message(position).data), (address, address, uint256));
        RELAY.execute(position);
        ledger.claims(to, amount);
        taken["claim"]++;
    }

    // ------------------------------------------------------------------------------------------- L1 -> L2

    function withdraw(uint256 from, uint256 to, uint256 amount) external {
        address person = people(from);
        uint256 balance = ledger.lptPrime(person);
        if (balance == 0 || L1.paused()) return;
        amount = bound(amount, 1, balance);
        vm.deal(person, 1);
        vm.prank(person);
        L1.withdraw{value: 1}(people(to), amount, cheapest(person));
        withdrawn(person, amount, "withdraw");
    }

    function withdrawThroughTheRouter(uint256 from, uint256 to, uint256 amount) external {
        address person = people(from);
        uint256 balance = ledger.lptPrime(person);
        if (balance == 0 || L1.paused()) return;
        amount = bound(amount, 1, balance);
        vm.prank(person);
        LPT_PRIME.approve(address(L1), amount);
        address router = L1.router();
        vm.deal(router, 1);
        vm.prank(router);
        bytes memory data = abi.encode(person, abi.encode(1, ""));
        L1.outboundTransfer{value: 1}(address(LPT_PRIME), people(to), amount, 0, 0, data);
        withdrawn(person, amount, "routed withdraw");
    }

    /// @dev A second ticket for the same release, whether the first still waits or not.
    function resend(uint256 from, uint256 id) external {
        uint256 count = L1.withdrawalCount();
        if (count == 0) return;
        address payer = people(from);
        vm.deal(payer, 1);
        vm.prank(payer);
        L1.resendWithdrawal{value: 1}(id % count, cheapest(payer));
        RELAY.collect();
        taken["resend"]++;
    }

    function redeem(uint256 seed) external {
        (bool found, uint256 ticket) = RELAY.anyTicket(seed);
        if (!found) return;
        (uint256 id, address to, uint256 amount) =
            abi.decode(arguments(INBOX.ticket(ticket).data), (uint256, address, uint256));
        require(RELAY.redeem(ticket), "a redemption failed");
        ledger.redeems(id, to, amount);
        taken["redeem"]++;
    }

    /// @dev Too little for any release, also for one that moves nothing: the ticket must wait on.
    function redeemWithTooLittleGas(uint256 seed, uint256 gas) external {
        (bool found, uint256 ticket) = RELAY.anyTicket(seed);
        if (!found) return;
        require(!RELAY.redeemWithGas(ticket, bound(gas, 0, 1000)), "a redemption without gas worked");
        taken["too little gas"]++;
    }

    function expire(uint256 seed) external {
        (bool found, uint256 ticket) = RELAY.anyTicket(seed);
        if (!found) return;
        RELAY.drop(ticket);
        taken["expire"]++;
    }

    /// @dev Nobody that there is can cancel. Seldom the ticket goes all the same, as if somebody could: that loses nothing.
    function cancel(uint256 seed, uint256 by) external {
        (bool found, uint256 ticket) = RELAY.anyTicket(seed);
        if (!found) return;
        require(!RELAY.cancel(ticket, people(by)), "somebody cancelled a ticket");
        if (by % 4 == 0) {
            RELAY.drop(ticket);
            taken["cancel"]++;
        }
    }

    // --------------------------------------------------------------------------------------- around them

    function give(uint256 from, uint256 to, uint256 amount) external {
        address person = people(from);
        amount = bound(amount, 0, ledger.lptPrime(person));
        vm.prank(person);
        require(LPT_PRIME.transfer(people(to), amount), "transfer failed");
        ledger.gives(person, people(to), amount);
        taken["give"]++;
    }

    function sendLptToTheGatewayByMistake(uint256 amount) external {
        amount = bound(amount, 0, 1 ether);
        LPT.mint(address(L2), amount);
        ledger.receivesMistake(amount);
        taken["mistake"]++;
    }

    /// @dev Seldom, or most steps would be refused.
    function togglePause(uint256 seed) external {
        if (seed % 4 != 0) return;
        bool tooEarly = !L1.paused() && block.timestamp < L1.pausableFrom();
        if (tooEarly) {
            vm.prank(PAUSER);
            (bool ok,) = address(L1).call(abi.encodeCall(L1.pause, ()));
            require(!ok, "a pause too soon after the last");
        } else {
            toggle(L1);
        }
        toggle(L2);
        taken[tooEarly ? bytes32("pause of L2 alone") : bytes32("pause")]++;
    }

    function toggle(LPTGateway gateway) private {
        bool isPaused = gateway.paused();
        vm.startPrank(isPaused ? OWNER : PAUSER);
        isPaused ? gateway.unpause() : gateway.pause();
        vm.stopPrank();
    }

    /// @dev Up to forty days at once, so that pauses of withdrawals run out.
    function passTime(uint256 time) external {
        time = bound(time, 1, 40 days);
        uint256 stopped = L1.paused() ? L1.pausedUntil() - block.timestamp : 0;
        vm.warp(block.timestamp + time);
        if (L1.paused()) stopped = time;
        ledger.passes(stopped, time - stopped);
        taken["time"]++;
    }

    /// @dev Seldom, as on Arbitrum.
    function replaceArbitrumsBridge(uint256 seed) external {
        if (seed % 16 != 0) return;
        RELAY.replaceBridge();
        taken["bridge replaced"]++;
    }

    // ------------------------------------------------------------------------------------------- the rest

    /// @dev Gives somebody LPT, and the gateway the allowance to take it.
    function funded(uint256 seed, uint256 amount) private returns (address person, uint256 lpt) {
        person = people(seed);
        lpt = bound(amount, 1, 1000 ether);
        LPT.mint(person, lpt);
        ledger.receivesLpt(person, lpt);
        vm.prank(person);
        LPT.approve(address(L2), lpt);
    }

    function deposited(address from, uint256 amount, bytes32 step) private {
        RELAY.collect();
        ledger.deposits(from, amount);
        taken[step]++;
    }

    function withdrawn(address from, uint256 amount, bytes32 step) private {
        RELAY.collect();
        ledger.withdraws(from, amount);
        taken[step]++;
    }

    function people(uint256 seed) internal view returns (address) {
        return _people[seed % _people.length];
    }

    function cheapest(address refundTo) internal pure returns (IL1LPTGateway.TicketFees memory) {
        return IL1LPTGateway.TicketFees(0, 0, 1, refundTo);
    }

    /// @dev A call without its selector.
    function arguments(bytes memory data) private pure returns (bytes memory rest) {
        rest = new bytes(data.length - 4);
        for (uint256 offset = 0; offset < rest.length; offset += 32) {
            assembly ("memory-safe") {
                mstore(add(add(rest, 32), offset), mload(add(add(data, 36), offset)))
            }
        }
    }
}
