// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {StdUtils} from "forge-std/StdUtils.sol";
import {CommonBase} from "forge-std/Base.sol";
import {LivepeerToken} from "../../devnet/livepeer/LivepeerToken.sol";
import {L1LPTGateway} from "../../src/l1/L1LPTGateway.sol";
import {LivepeerTokenPrime} from "../../src/l1/LivepeerTokenPrime.sol";
import {L2LPTGateway} from "../../src/l2/L2LPTGateway.sol";
import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {MessageRelay} from "./MessageRelay.sol";

/// @title Everything that people and Arbitrum may do to the two sides, in any order
/// @dev A step that is not possible is left out rather than tried: no call may revert, so that each one counts.
contract RelayHandler is CommonBase, StdUtils {
    LivepeerToken private immutable LPT;
    LivepeerTokenPrime private immutable LPT_PRIME;
    L1LPTGateway private immutable L1;
    L2LPTGateway private immutable L2;
    MessageRelay private immutable RELAY;
    address private immutable OWNER;
    address private immutable PAUSER;
    address[] private _people;

    /// @dev How often each step was taken, so that a run that did nothing cannot pass for one that held.
    mapping(string step => uint256) public taken;

    constructor(
        LivepeerToken lpt,
        L1LPTGateway l1,
        L2LPTGateway l2,
        MessageRelay relay,
        address[] memory people_
    ) {
        LPT = lpt;
        L1 = l1;
        L2 = l2;
        RELAY = relay;
        LPT_PRIME = LivepeerTokenPrime(l1.lptPrime());
        OWNER = l1.owner();
        PAUSER = l1.pauser();
        _people = people_;
    }

    function deposit(uint256 from, uint256 to, uint256 amount) external {
        amount = bound(amount, 1, 1000 ether);
        if (L2.paused()) return;
        address person = people(from);
        LPT.mint(person, amount);
        vm.startPrank(person);
        LPT.approve(address(L2), amount);
        L2.deposit(people(to), amount);
        vm.stopPrank();
        taken["deposit"]++;
    }

    function claim(uint256 seed) external {
        (bool found, uint256 position) = open(seed, RELAY.messageCount(), RELAY.isSpent);
        if (!found) return;
        RELAY.execute(position);
        taken["claim"]++;
    }

    function withdraw(uint256 from, uint256 to, uint256 amount) external {
        address person = people(from);
        uint256 balance = LPT_PRIME.balanceOf(person);
        if (balance == 0 || L1.paused()) return;
        amount = bound(amount, 1, balance);
        vm.deal(person, 1);
        vm.prank(person);
        L1.withdraw{value: 1}(people(to), amount, cheapest(person));
        taken["withdraw"]++;
    }

    function resend(uint256 from, uint256 id) external {
        uint256 count = L1.withdrawalCount();
        if (count == 0) return;
        address payer = people(from);
        vm.deal(payer, 1);
        vm.prank(payer);
        L1.resendWithdrawal{value: 1}(id % count, cheapest(payer));
        taken["resend"]++;
    }

    function redeem(uint256 seed) external {
        (bool found, uint256 ticket) = open(seed, RELAY.ticketCount(), RELAY.isGone);
        if (!found) return;
        require(RELAY.redeem(ticket), "a redemption failed");
        taken["redeem"]++;
    }

    function drop(uint256 seed) external {
        (bool found, uint256 ticket) = open(seed, RELAY.ticketCount(), RELAY.isGone);
        if (!found) return;
        RELAY.drop(ticket);
        taken["drop"]++;
    }

    function give(uint256 from, uint256 to, uint256 amount) external {
        address person = people(from);
        uint256 balance = LPT_PRIME.balanceOf(person);
        vm.prank(person);
        require(LPT_PRIME.transfer(people(to), bound(amount, 0, balance)), "transfer failed");
        taken["give"]++;
    }

    function sendLptToTheGatewayByMistake(uint256 amount) external {
        LPT.mint(address(L2), bound(amount, 0, 1 ether));
        taken["mistake"]++;
    }

    /// @dev Seldom, or most steps would be refused.
    function togglePause(uint256 seed) external {
        if (seed % 4 != 0) return;
        (bool pausedL1, bool pausedL2) = (L1.paused(), L2.paused());
        vm.startPrank(pausedL1 ? OWNER : PAUSER);
        pausedL1 ? L1.unpause() : L1.pause();
        vm.stopPrank();
        vm.startPrank(pausedL2 ? OWNER : PAUSER);
        pausedL2 ? L2.unpause() : L2.pause();
        vm.stopPrank();
        taken["pause"]++;
    }

    function people(uint256 seed) private view returns (address) {
        return _people[seed % _people.length];
    }

    function cheapest(address refundTo) private pure returns (IL1LPTGateway.TicketFees memory) {
        return IL1LPTGateway.TicketFees(0, 0, 1, refundTo);
    }

    /// @dev The first from a random one on that is not done yet.
    function open(uint256 seed, uint256 count, function(uint256) external view returns (bool) isDone)
        private
        view
        returns (bool, uint256)
    {
        for (uint256 i = 0; i < count; i++) {
            uint256 candidate = (seed % count + i) % count;
            if (!isDone(candidate)) return (true, candidate);
        }
        return (false, 0);
    }
}
