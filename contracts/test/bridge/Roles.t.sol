// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {LPTGateway} from "../../src/LPTGateway.sol";
import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {IL2LPTGateway} from "../../src/interfaces/IL2LPTGateway.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {ILivepeerTokenPrime} from "../../src/interfaces/ILivepeerTokenPrime.sol";
import {BridgeTest} from "../base/BridgeTest.sol";

/// @dev Who may call what: every guarded function, tried by every account that has any part in the bridge.
contract RolesTest is BridgeTest {
    address private heir = makeAddr("whom ownership is offered to");

    function test_TheFullMatrixOfRoles() public {
        for (uint256 side = 0; side < 2; side++) {
            address gateway = side == 0 ? address(l1Gateway) : address(l2Gateway);
            vm.prank(owner);
            LPTGateway(gateway).transferOwnership(heir);

            onlyThese(gateway, abi.encodeCall(ILPTGateway.pause, ()), [owner, pauser]);
            onlyThese(gateway, abi.encodeCall(ILPTGateway.setPauser, (mallory)), [owner, owner]);
            onlyThese(gateway, abi.encodeCall(Ownable2Step.transferOwnership, (mallory)), [owner, owner]);
            onlyThese(gateway, abi.encodeCall(Ownable2Step.acceptOwnership, ()), [heir, heir]);
            onlyThese(gateway, abi.encodeCall(Ownable.renounceOwnership, ()), [address(0), address(0)]);
            vm.prank(owner);
            LPTGateway(gateway).pause();
            onlyThese(gateway, abi.encodeCall(ILPTGateway.unpause, ()), [owner, owner]);
        }
    }

    function test_TheFullMatrixOfMessages() public {
        fundLpt(alice, 2 ether);
        deposit(alice, alice, 2 ether);
        bytes memory release = abi.encodeCall(IL2LPTGateway.finalizeWithdraw, (0, mallory, 1 ether));
        onlyThese(address(l2Gateway), release, [l1GatewayAlias, l1GatewayAlias]);

        // Nobody calls this one by itself: the bridge does, while it executes a message.
        bytes memory mintForMallory =
            abi.encodeCall(IL1LPTGateway.finalizeDeposit, (mallory, mallory, 1 ether));
        onlyThese(address(l1Gateway), mintForMallory, [address(0), address(0)]);

        address token = address(lptPrime);
        address minter = address(l1Gateway);
        onlyThese(token, abi.encodeCall(ILivepeerTokenPrime.mint, (mallory, 1)), [minter, minter]);
        fundLptPrime(bob, 1 ether);
        vm.prank(bob);
        lptPrime.approve(minter, 1 ether);
        onlyThese(token, abi.encodeCall(ILivepeerTokenPrime.burn, (bob, 1)), [minter, minter]);
        onlyThese(token, abi.encodeCall(ILivepeerTokenPrime.burnFrom, (bob, 1)), [minter, minter]);
    }

    /// @dev Tries `call` as everybody, each time from the same state.
    function onlyThese(address target, bytes memory call, address[2] memory allowed) private {
        address[14] memory everybody = [
            owner,
            pauser,
            heir,
            alice,
            mallory,
            l1Router,
            l2Router,
            address(l1Gateway),
            address(l2Gateway),
            l1GatewayAlias,
            address(arbBridge),
            address(inbox),
            address(lpt),
            address(lptPrime)
        ];
        for (uint256 i = 0; i < everybody.length; i++) {
            uint256 before = vm.snapshotState();
            vm.prank(everybody[i]);
            (bool ok,) = target.call(call);
            bool expected = everybody[i] == allowed[0] || everybody[i] == allowed[1];
            assertEq(ok, expected, string.concat(vm.toString(everybody[i]), " calls ", vm.toString(call)));
            assertTrue(vm.revertToState(before));
        }
    }
}
