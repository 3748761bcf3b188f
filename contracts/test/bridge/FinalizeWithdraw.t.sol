// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IL2LPTGateway} from "../../src/interfaces/IL2LPTGateway.sol";
import {BridgeTest} from "../base/BridgeTest.sol";

contract FinalizeWithdrawTest is BridgeTest {
    function setUp() public override {
        super.setUp();
        fundLpt(alice, FUNDS);
        deposit(alice, alice, FUNDS);
    }

    function testFuzz_ReleasesTheEscrow(uint256 id, address to, uint256 amount) public {
        to = boundRecipient(to);
        vm.assume(to != alice);
        amount = bound(amount, 1, FUNDS);
        assertFalse(l2Gateway.isReleased(id), "before");

        vm.expectEmit(address(l2Gateway));
        emit IL2LPTGateway.WithdrawFinalized(id, to, amount);
        release(id, to, amount);

        assertEq(lpt.balanceOf(to), amount, "recipient");
        assertEq(lpt.balanceOf(address(l2Gateway)), FUNDS - amount, "gateway");
        assertEq(l2Gateway.escrowed(address(lpt)), FUNDS - amount, "escrow");
        assertTrue(l2Gateway.isReleased(id), "after");
    }

    function testFuzz_ASecondTicketSucceedsAndMovesNothing(uint256 id) public {
        release(id, bob, 1 ether);
        vm.expectEmit(address(l2Gateway));
        emit IL2LPTGateway.WithdrawAlreadyFinalized(id);
        release(id, bob, 1 ether);
        assertEq(lpt.balanceOf(bob), 1 ether);
        assertEq(l2Gateway.escrowed(address(lpt)), FUNDS - 1 ether);
    }

    /// @dev Ids share words of a bitmap; one must not stand for its neighbours.
    function testFuzz_MarksItsOwnIdAlone(uint256 id, uint256 other) public {
        vm.assume(id != other);
        release(id, bob, 1);
        assertFalse(l2Gateway.isReleased(other));
        release(other, bob, 1);
        assertEq(lpt.balanceOf(bob), 2);
    }

    function test_WorksInAnyOrder() public {
        release(2, bob, 3);
        release(0, bob, 1);
        release(1, bob, 2);
        assertEq(lpt.balanceOf(bob), 6);
    }

    function test_WorksWhilePaused() public {
        vm.prank(pauser);
        l2Gateway.pause();
        release(0, bob, 1 ether);
        assertEq(lpt.balanceOf(bob), 1 ether);
    }

    function testFuzz_RefusesEverybodyButTheL1GatewaysAlias(address caller) public {
        vm.assume(caller != l1GatewayAlias);
        vm.expectRevert(
            abi.encodeWithSelector(IL2LPTGateway.OnlyCounterpart.selector, caller, l1GatewayAlias)
        );
        vm.prank(caller);
        l2Gateway.finalizeWithdraw(0, caller, 1 ether);
    }

    /// @dev Whoever controls the L1 gateway's address on this chain is somebody else.
    function test_RefusesTheL1GatewaysOwnAddress() public {
        vm.expectRevert(
            abi.encodeWithSelector(IL2LPTGateway.OnlyCounterpart.selector, address(l1Gateway), l1GatewayAlias)
        );
        vm.prank(address(l1Gateway));
        l2Gateway.finalizeWithdraw(0, mallory, 1 ether);
    }

    function test_RefusesMoreThanTheEscrowEvenWhenTheGatewayHoldsIt() public {
        lpt.mint(address(l2Gateway), 5 ether);
        vm.expectRevert(abi.encodeWithSelector(IL2LPTGateway.InsufficientEscrow.selector, FUNDS, FUNDS + 1));
        release(0, bob, FUNDS + 1);
        assertFalse(l2Gateway.isReleased(0), "the ticket can still be redeemed");
    }

    function test_AFailingTransferLeavesTheReleaseOpen() public {
        vm.mockCallRevert(address(lpt), abi.encodeWithSelector(lpt.transfer.selector), "broken");
        vm.expectRevert("broken");
        release(0, bob, 1 ether);
        vm.clearMockedCalls();
        assertFalse(l2Gateway.isReleased(0));
        release(0, bob, 1 ether);
        assertEq(lpt.balanceOf(bob), 1 ether);
    }

    function test_ATokenThatSaysNoIsNotBelievedToHavePaid() public {
        vm.mockCall(address(lpt), abi.encodeWithSelector(lpt.transfer.selector), abi.encode(false));
        vm.expectRevert(abi.encodeWithSignature("SafeERC20FailedOperation(address)", address(lpt)));
        release(0, bob, 1 ether);
    }
}
