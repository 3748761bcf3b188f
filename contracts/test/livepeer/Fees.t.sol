// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {EarningTest} from "./EarningTest.sol";

contract FeesTest is EarningTest {
    function test_FeesAreSharedByStakeAndPaidInEther() public {
        broker.fundFees{value: 3 ether}(orchestrator);
        assertApproxEqAbs(bonding.pendingFees(alice, 0), 1 ether, DUST);
        vm.prank(alice);
        bonding.withdrawFees(payable(makeAddr("purse")), 0.4 ether);
        assertEq(makeAddr("purse").balance, 0.4 ether);
        assertApproxEqAbs(bonding.pendingFees(alice, 0), 0.6 ether, DUST);
    }

    function test_FeesAddUpBeforeAndAfterTheReward() public {
        broker.fundFees{value: 3 ether}(orchestrator);
        reward();
        broker.fundFees{value: 3 ether}(orchestrator);
        assertApproxEqAbs(bonding.pendingFees(alice, 0), 2 ether, DUST);
        assertLe(
            bonding.pendingFees(alice, 0) + bonding.pendingFees(bob, 0)
                + bonding.pendingFees(orchestrator, 0),
            address(minter).balance
        );
    }

    function test_TheOrchestratorKeepsWhatItDoesNotShare() public {
        setCuts(0, 500_000);
        broker.fundFees{value: 6 ether}(orchestrator);
        assertApproxEqAbs(bonding.pendingFees(alice, 0), 1 ether, DUST);
        assertApproxEqAbs(bonding.pendingFees(orchestrator, 0), 4 ether, DUST);
    }

    function test_FeesOutliveTheStake() public {
        broker.fundFees{value: 3 ether}(orchestrator);
        unbond(alice, STAKE);
        uint256 fees = bonding.pendingFees(alice, 0);
        assertApproxEqAbs(fees, 1 ether, DUST);
        vm.prank(alice);
        bonding.withdrawFees(payable(alice), fees);
        assertEq(alice.balance, fees);
    }

    function test_FeesAreNotPaidBeyondWhatWasEarnedNorToNobody() public {
        broker.fundFees{value: 3 ether}(orchestrator);
        vm.startPrank(alice);
        vm.expectRevert("insufficient fees to withdraw");
        bonding.withdrawFees(payable(alice), 2 ether);
        vm.expectRevert("invalid recipient");
        bonding.withdrawFees(payable(address(0)), 0);
        vm.stopPrank();
    }

    function test_AContractThatNeedsMoreGasThanATransferGivesIsNotPaid() public {
        broker.fundFees{value: 3 ether}(orchestrator);
        address payable purse = payable(address(new CountingPurse()));
        // The real Minter pays by `transfer`, whose failure has no reason.
        vm.expectRevert(bytes(""));
        vm.prank(alice);
        bonding.withdrawFees(purse, 1);
    }

    function test_OnlyTheProtocolReportsFees() public {
        uint256 round = rounds.currentRound();
        vm.expectRevert("caller must be TicketBroker");
        bonding.updateTranscoderWithFees(orchestrator, 1 ether, round);
        vm.expectRevert("transcoder must be active");
        broker.fundFees{value: 1}(alice);
    }
}

/// @dev Takes ETH, and remembers how often: more than 2,300 gas allow.
contract CountingPurse {
    uint256 private received;

    receive() external payable {
        received++;
    }
}
