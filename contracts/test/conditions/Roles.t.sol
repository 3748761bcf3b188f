// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {ITokenGateway} from "../../src/interfaces/arbitrum/ITokenGateway.sol";
import {ConditionsTest} from "./ConditionsTest.sol";

/// @dev What both gateways have: pauses, roles, and what they never do.
contract RolesConditionsTest is ConditionsTest {
    address private heir = makeAddr("whom ownership is offered to");

    function testFuzz_pause(uint256 who, address anybody, bool paused, uint256 time) public {
        address by = somebody(who, anybody);
        uint256 began = block.timestamp;
        bool l1IsPaused = stop(paused, time);
        // A pause that ran out counts as thirty days, whenever somebody looks: sixty days from its begin.
        bool tooEarly = paused && block.timestamp < began + 60 days;
        bool mayPause = by == owner || by == pauser;

        uint256 pausableFrom = block.timestamp + 60 days;
        changes(
            address(l1Gateway),
            SWITCH,
            uint256(uint160(pauser)) + PAUSED_BIT + pausableFrom * PAUSABLE_FROM_BIT
        );
        bytes memory call = abi.encodeCall(ILPTGateway.pause, ());
        attempt(by, address(l1Gateway), 0, call, mayPause && !l1IsPaused && !tooEarly);
        forgetChangesOf(address(l1Gateway));
        changes(address(l2Gateway), SWITCH, uint256(uint160(pauser)) + PAUSED_BIT);
        attempt(by, address(l2Gateway), 0, call, mayPause && !paused);
    }

    function testFuzz_unpause(uint256 who, address anybody, bool paused, uint256 time) public {
        address by = somebody(who, anybody);
        uint256 began = block.timestamp;
        bool l1IsPaused = stop(paused, time);
        bytes memory call = abi.encodeCall(ILPTGateway.unpause, ());
        if (l1IsPaused) {
            uint256 pausableFrom = 2 * block.timestamp - began;
            changes(address(l1Gateway), SWITCH, uint256(uint160(pauser)) + pausableFrom * PAUSABLE_FROM_BIT);
        }
        // One that has run out is ended once more, without a change.
        attempt(by, address(l1Gateway), 0, call, by == owner && paused);
        forgetChangesOf(address(l1Gateway));
        changes(address(l2Gateway), SWITCH, uint256(uint160(pauser)));
        attempt(by, address(l2Gateway), 0, call, by == owner && paused);
    }

    function testFuzz_setPauser(uint256 who, address anybody, address newPauser) public {
        address by = somebody(who, anybody);
        for (uint256 side = 0; side < 2; side++) {
            address gateway = side == 0 ? address(l1Gateway) : address(l2Gateway);
            uint256 rest = valueOf(gateway, SWITCH) >> 160 << 160;
            changes(gateway, SWITCH, rest + uint160(newPauser));
            attempt(by, gateway, 0, abi.encodeCall(ILPTGateway.setPauser, (newPauser)), by == owner);
            forgetChangesOf(gateway);
        }
    }

    function testFuzz_transferOwnership(uint256 who, address anybody, address newOwner) public {
        address by = somebody(who, anybody);
        bytes memory call = abi.encodeCall(Ownable2Step.transferOwnership, (newOwner));
        for (uint256 side = 0; side < 2; side++) {
            address gateway = side == 0 ? address(l1Gateway) : address(l2Gateway);
            changes(gateway, PENDING_OWNER, uint160(newOwner));
            attempt(by, gateway, 0, call, by == owner);
            forgetChangesOf(gateway);
        }
    }

    function testFuzz_acceptOwnership(uint256 who, address anybody, bool offered) public {
        address by = who % 3 == 0 ? heir : somebody(who, anybody);
        // Nobody has the key of the address zero, which is named while there is no offer.
        vm.assume(by != address(0));
        bytes memory call = abi.encodeCall(Ownable2Step.acceptOwnership, ());
        for (uint256 side = 0; side < 2; side++) {
            Ownable2Step gateway = side == 0 ? Ownable2Step(l1Gateway) : Ownable2Step(l2Gateway);
            if (offered) {
                vm.prank(owner);
                gateway.transferOwnership(heir);
            }
            changes(address(gateway), OWNER, uint160(by));
            changes(address(gateway), PENDING_OWNER, 0);
            attempt(by, address(gateway), 0, call, offered && by == heir);
            forgetChangesOf(address(gateway));
        }
    }

    function testFuzz_renounceOwnership(uint256 who, address anybody) public {
        bytes memory call = abi.encodeCall(Ownable.renounceOwnership, ());
        attempt(somebody(who, anybody), address(l1Gateway), 0, call, false);
        attempt(somebody(who, anybody), address(l2Gateway), 0, call, false);
    }

    function testFuzz_finalizeInboundTransfer(
        uint256 who,
        address anybody,
        address to,
        uint256 amount,
        bytes calldata data
    ) public {
        address by = somebody(who, anybody);
        bytes memory call =
            abi.encodeCall(ITokenGateway.finalizeInboundTransfer, (address(lptPrime), by, to, amount, data));
        attempt(by, address(l1Gateway), amount % 2, call, false);
        attempt(by, address(l2Gateway), amount % 2, call, false);
    }
}
