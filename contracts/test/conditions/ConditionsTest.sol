// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Vm} from "forge-std/Vm.sol";
import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {BridgeTest} from "../base/BridgeTest.sol";

/// @dev For every function that changes anything: it goes through *if and only if* its conditions hold, and it then changes
/// the slots that are named, to the values that are named, and no other slot of the gateways and the tokens. What it
/// depends on is computed here from the arguments and the state that the test has made, never asked of the contract.
abstract contract ConditionsTest is BridgeTest {
    struct Change {
        address account;
        bytes32 slot;
        bytes32 value;
    }

    /// @dev What the fuzzer varies of a ticket's fees. `kind` makes one of them wrong now and then.
    struct SomeFees {
        uint64 gasLimit;
        uint64 maxFeePerGas;
        uint64 maxSubmissionCost;
        address refundTo;
        uint8 kind;
    }

    // The slots of the contracts: contracts/snapshots/interfaces.json.
    uint256 internal constant OWNER = 0;
    uint256 internal constant PENDING_OWNER = 1;
    uint256 internal constant SWITCH = 2;
    uint256 internal constant LATER_INBOX = 3;
    uint256 internal constant WITHDRAWALS = 4;
    uint256 internal constant ESCROWED = 3;
    uint256 internal constant RELEASED = 4;
    uint256 internal constant BALANCES = 0;
    uint256 internal constant ALLOWANCES = 1;
    uint256 internal constant SUPPLY = 2;
    uint256 internal constant NONCES = 7;

    /// @dev Within the slot `SWITCH`.
    uint256 internal constant PAUSED_BIT = 1 << 160;
    uint256 internal constant PAUSABLE_FROM_BIT = 1 << 168;
    uint256 internal constant COUNT_BIT = 1 << 208;
    uint256 internal constant INBOX_REPLACED_BIT = 1 << 248;

    Change[] private expected;
    mapping(bytes32 place => bool) private isNamed;
    mapping(bytes32 place => bool) private isSeen;

    function setUp() public virtual override {
        super.setUp();
        vm.warp(1_800_000_000);
        fundLptPrime(alice, FUNDS);
    }

    // ------------------------------------------------------------------------------------- what must be and change

    /// @dev The slot has this value after the next call, should it go through.
    function changes(address account, uint256 slot, uint256 value) internal {
        changes(account, bytes32(slot), value);
    }

    function changes(address account, bytes32 slot, uint256 value) internal {
        expected.push(Change(account, slot, bytes32(value)));
        isNamed[keccak256(abi.encode(account, slot))] = true;
    }

    /// @dev For a test of several calls.
    function forgetChangesOf(address account) internal {
        for (uint256 i = 0; i < expected.length; i++) {
            if (expected[i].account != account) continue;
            isNamed[keccak256(abi.encode(account, expected[i].slot))] = false;
            expected[i].account = address(0);
        }
    }

    function moves(address token, address from, address to, uint256 amount) internal {
        uint256 left = valueOf(token, entry(from, BALANCES)) - amount;
        changes(token, entry(from, BALANCES), left);
        changes(
            token, entry(to, BALANCES), (from == to ? left : valueOf(token, entry(to, BALANCES))) + amount
        );
    }

    /// @dev Calls, and compares with what was said before.
    function attempt(address by, address target, uint256 value, bytes memory data, bool goesThrough)
        internal
    {
        vm.deal(by, value);
        vm.startStateDiffRecording();
        vm.prank(by);
        (bool ok,) = target.call{value: value}(data);
        Vm.AccountAccess[] memory accesses = vm.stopAndReturnStateDiff();
        assertEq(ok, goesThrough, goesThrough ? "was refused" : "went through");
        // A caller that is refused keeps the ether, a gateway that calls as well.
        if (!ok) return;
        assertEq(address(l1Gateway).balance + address(l2Gateway).balance, 0, "ether kept");
        for (uint256 i = 0; i < expected.length; i++) {
            Change memory change = expected[i];
            // Of two changes of one slot the later one counts.
            if (change.account == address(0) || isOverwritten(i)) continue;
            assertEq(vm.load(change.account, change.slot), change.value, "another value than was said");
        }
        for (uint256 i = 0; i < accesses.length; i++) {
            for (uint256 j = 0; j < accesses[i].storageAccesses.length; j++) {
                sawAccess(accesses[i].storageAccesses[j]);
            }
        }
    }

    function sawAccess(Vm.StorageAccess memory access) private {
        if (!access.isWrite || access.reverted || !isOurs(access.account)) return;
        bytes32 place = keccak256(abi.encode(access.account, access.slot));
        if (isNamed[place] || isSeen[place]) return;
        isSeen[place] = true;
        assertEq(vm.load(access.account, access.slot), access.previousValue, "a slot that was not named");
    }

    function isOverwritten(uint256 i) private view returns (bool) {
        for (uint256 j = i + 1; j < expected.length; j++) {
            if (expected[j].account == expected[i].account && expected[j].slot == expected[i].slot) {
                return true;
            }
        }
        return false;
    }

    function isOurs(address account) private view returns (bool) {
        return account == address(l1Gateway) || account == address(l2Gateway) || account == address(lpt)
            || account == address(lptPrime);
    }

    // ------------------------------------------------------------------------------------------------- places

    function entry(address key, uint256 mappingSlot) internal pure returns (bytes32) {
        return keccak256(abi.encode(key, mappingSlot));
    }

    function entry(uint256 key, uint256 mappingSlot) internal pure returns (bytes32) {
        return keccak256(abi.encode(key, mappingSlot));
    }

    function allowanceAt(address holder, address spender) internal pure returns (bytes32) {
        return keccak256(abi.encode(spender, entry(holder, ALLOWANCES)));
    }

    function valueOf(address account, bytes32 slot) internal view returns (uint256) {
        return uint256(vm.load(account, slot));
    }

    function valueOf(address account, uint256 slot) internal view returns (uint256) {
        return valueOf(account, bytes32(slot));
    }

    // ------------------------------------------------------------------------------------ what the fuzzer varies

    /// @dev Whoever has a part in the bridge, or anybody.
    function somebody(uint256 seed, address anybody) internal view returns (address) {
        address[12] memory people = [
            alice,
            owner,
            pauser,
            mallory,
            l1Router,
            l2Router,
            address(l1Gateway),
            address(l2Gateway),
            l1GatewayAlias,
            address(arbBridge),
            address(lptPrime),
            address(0)
        ];
        seed %= 16;
        if (seed < people.length) return people[seed];
        // A precompile, or forge itself, answers or is answered as nobody on a chain is.
        vm.assume(anybody > address(0xffff) && anybody != VM_ADDRESS && anybody != CONSOLE);
        return anybody;
    }

    /// @dev Mostly an amount that can be had, now and then none or more than a record holds.
    function someAmount(uint256 seed, uint256 amount) internal pure returns (uint256) {
        if (seed % 8 == 0) return 0;
        if (seed % 8 == 1) return bound(amount, uint256(type(uint96).max), type(uint256).max);
        return bound(amount, 1, FUNDS + FUNDS / 4);
    }

    /// @dev Stops both sides, perhaps, and lets time pass.
    function stop(bool paused, uint256 time) internal returns (bool l1IsPaused) {
        time = bound(time, 0, 50 days);
        if (paused) {
            vm.startPrank(pauser);
            l1Gateway.pause();
            l2Gateway.pause();
            vm.stopPrank();
        }
        skip(time);
        return paused && time < 30 days;
    }

    function feesOf(SomeFees memory some)
        internal
        pure
        returns (IL1LPTGateway.TicketFees memory fees, uint256 value, bool areRight)
    {
        uint256 cost = some.kind % 8 == 0 ? 0 : uint256(some.maxSubmissionCost) + 1;
        address refundTo = some.kind % 8 == 1 ? address(0) : some.refundTo;
        fees = IL1LPTGateway.TicketFees(some.gasLimit, some.maxFeePerGas, cost, refundTo);
        value = cost + uint256(some.gasLimit) * some.maxFeePerGas;
        areRight = cost != 0 && refundTo != address(0);
        if (some.kind % 8 == 2) (value, areRight) = (value + 1, false);
        if (some.kind % 8 == 3) (value, areRight) = (value == 0 ? 1 : value - 1, false);
    }

    // ---------------------------------------------------------------------------------------------- conditions

    function isTransferable(address to, uint256 amount) internal view returns (bool) {
        return amount >= 1 && amount < 2 ** 96 && !isRefused(to);
    }

    function isRefused(address to) internal view returns (bool) {
        if (uint160(to) < 2 ** 32) return true;
        address[9] memory parts = [
            address(l1Gateway),
            address(l2Gateway),
            address(lpt),
            address(lptPrime),
            l1Router,
            l2Router,
            address(inbox),
            address(arbBridge),
            l1GatewayAlias
        ];
        for (uint256 i = 0; i < parts.length; i++) {
            if (to == parts[i]) return true;
        }
        return false;
    }
}
