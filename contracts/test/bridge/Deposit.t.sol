// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {IL2LPTGateway} from "../../src/interfaces/IL2LPTGateway.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {BridgeTest} from "../base/BridgeTest.sol";
import {ArbSysMock} from "../mocks/ArbSysMock.sol";

contract DepositTest is BridgeTest {
    function setUp() public override {
        super.setUp();
        fundLpt(alice, FUNDS);
    }

    function testFuzz_MovesTheAmountIntoEscrowAndSendsTheMessage(address to, uint256 amount) public {
        to = boundRecipient(to);
        amount = bound(amount, 1, FUNDS);

        vm.expectEmit(address(l2Gateway));
        emit IL2LPTGateway.DepositInitiated(alice, to, 0, amount);
        assertEq(deposit(alice, to, amount), 0, "position");

        assertEq(lpt.balanceOf(alice), FUNDS - amount, "depositor");
        assertEq(lpt.balanceOf(address(l2Gateway)), amount, "gateway");
        assertEq(l2Gateway.escrowed(address(lpt)), amount, "escrow");
        ArbSysMock.Message memory message = arbSys.message(0);
        assertEq(message.sender, address(l2Gateway), "sender");
        assertEq(message.destination, address(l1Gateway), "destination");
        assertEq(message.value, 0, "value");
        assertEq(message.data, abi.encodeCall(IL1LPTGateway.finalizeDeposit, (alice, to, amount)), "data");
    }

    function test_ReturnsThePositionThatArbSysGives() public {
        for (uint256 i = 0; i < 3; i++) {
            assertEq(deposit(alice, bob, 1), i);
        }
    }

    function test_EscrowAddsUp() public {
        deposit(alice, alice, 1 ether);
        deposit(alice, bob, 2 ether);
        assertEq(l2Gateway.escrowed(address(lpt)), 3 ether);
    }

    function test_LptSentByMistakeIsNotEscrow() public {
        vm.prank(alice);
        assertTrue(lpt.transfer(address(l2Gateway), 5 ether));
        assertEq(l2Gateway.escrowed(address(lpt)), 0);
    }

    function test_AcceptsTheLargestAmountThatAWithdrawalCanCarryBack() public {
        uint256 most = type(uint96).max;
        fundLpt(bob, most);
        deposit(bob, bob, most);
        assertEq(l2Gateway.escrowed(address(lpt)), most);
    }

    function test_RefusesZeroAmount() public {
        vm.expectRevert(ILPTGateway.ZeroAmount.selector);
        deposit(alice, bob, 0);
    }

    function test_RefusesMoreThanAWithdrawalCanCarryBack() public {
        uint256 tooMuch = uint256(type(uint96).max) + 1;
        fundLpt(bob, tooMuch);
        vm.expectRevert(abi.encodeWithSelector(ILPTGateway.AmountTooLarge.selector, tooMuch));
        deposit(bob, bob, tooMuch);
    }

    function test_RefusesZeroRecipient() public {
        vm.expectRevert(ILPTGateway.ZeroRecipient.selector);
        deposit(alice, address(0), 1);
    }

    function test_RefusesTheBridgesOwnContractsAsRecipient() public {
        address[4] memory own = [address(l1Gateway), address(l2Gateway), address(lpt), address(lptPrime)];
        for (uint256 i = 0; i < own.length; i++) {
            vm.expectRevert(abi.encodeWithSelector(ILPTGateway.InvalidRecipient.selector, own[i]));
            deposit(alice, own[i], 1);
        }
    }

    function test_RefusesWhilePaused() public {
        vm.prank(pauser);
        l2Gateway.pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        deposit(alice, bob, 1);
    }

    function test_FailsWithoutEnoughAllowanceAndMovesNothing() public {
        vm.prank(alice);
        lpt.approve(address(l2Gateway), 1 ether - 1);
        vm.expectRevert("ERC20: transfer amount exceeds allowance");
        deposit(alice, bob, 1 ether);
        assertEq(l2Gateway.escrowed(address(lpt)), 0);
        assertEq(arbSys.messageCount(), 0);
    }

    function test_FailsWithoutEnoughBalance() public {
        vm.prank(bob);
        lpt.approve(address(l2Gateway), 1 ether);
        vm.expectRevert("ERC20: transfer amount exceeds balance");
        deposit(bob, bob, 1 ether);
    }

    /// @dev A deposit takes from its caller alone, whoever else has given the gateway an allowance.
    function test_NobodyCanDepositForSomebodyElse() public {
        vm.expectRevert("ERC20: transfer amount exceeds balance");
        deposit(mallory, mallory, 1 ether);
        assertEq(lpt.balanceOf(alice), FUNDS);
    }
}
