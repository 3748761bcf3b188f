// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IBondingManager} from "../../src/interfaces/livepeer/IBondingManager.sol";
import {LivepeerTest} from "./LivepeerTest.sol";

contract EarningsTest is LivepeerTest {
    uint256 private constant DUST = 10;

    function setUp() public override {
        super.setUp();
        bond(bob, STAKE, orchestrator);
        bondAndWait(alice, STAKE);
    }

    function test_ARewardIsSharedByStake() public {
        uint256 minted = rewardAndMeasure();
        assertGt(minted, 0);
        assertApproxEqAbs(pendingStake(alice), STAKE + minted / 3, DUST, "alice");
        assertApproxEqAbs(pendingStake(bob), STAKE + minted / 3, DUST, "bob");
        assertApproxEqAbs(pendingStake(orchestrator), STAKE + minted / 3, DUST, "orchestrator");
        assertLe(
            pendingStake(alice) + pendingStake(bob) + pendingStake(orchestrator),
            lpt.balanceOf(address(minter)),
            "all of it can be paid"
        );
    }

    function test_RewardsCompoundOverRounds() public {
        uint256 first = rewardAndMeasure();
        nextRound();
        uint256 second = rewardAndMeasure();
        assertApproxEqAbs(pendingStake(alice), STAKE + (first + second) / 3, DUST);
    }

    function test_TheOrchestratorTakesItsCut() public {
        setCuts(400_000, 1_000_000);
        uint256 before = pendingStake(alice);
        assertEq(pendingStake(orchestrator), before);
        uint256 minted = rewardAndMeasure();
        assertApproxEqAbs(pendingStake(alice), before + minted * 6 / 10 / 3, DUST, "delegator");
        assertApproxEqAbs(
            pendingStake(orchestrator), before + minted * 4 / 10 + minted * 6 / 10 / 3, DUST, "orchestrator"
        );
    }

    function test_AClaimBringsEarningsIntoTheStake() public {
        uint256 lastClaimRound = lastClaimRoundOf(alice);
        reward();
        uint256 stake = pendingStake(alice);
        vm.expectEmit(address(bonding));
        emit IBondingManager.EarningsClaimed(
            orchestrator, alice, stake - STAKE, 0, lastClaimRound + 1, rounds.currentRound()
        );
        claim(alice);
        assertEq(bondedAmount(alice), stake);
        assertEq(pendingStake(alice), stake);
        assertEq(lastClaimRoundOf(alice), rounds.currentRound());
    }

    /// @dev LIP-36: who acts before `reward()` loses the round's reward on the whole stake.
    function test_ActingBeforeTheRewardForfeitsItOnTheWholeStake() public {
        unbond(alice, 1);
        uint256 minted = rewardAndMeasure();
        assertEq(pendingStake(alice), STAKE - 1, "alice acted");
        assertApproxEqAbs(pendingStake(bob), STAKE + minted / 3, DUST, "bob waited");
    }

    function test_ActingAfterTheRewardForfeitsNothing() public {
        uint256 minted = rewardAndMeasure();
        unbond(alice, 1);
        assertApproxEqAbs(pendingStake(alice), STAKE - 1 + minted / 3, DUST);
    }

    function test_AForfeitIsOfOneRoundOnly() public {
        claim(alice);
        reward();
        assertEq(pendingStake(alice), STAKE);
        nextRound();
        reward();
        assertGt(pendingStake(alice), STAKE);
    }

    function test_WhatForfeits() public {
        forfeits(abi.encodeCall(bonding.bond, (1 ether, orchestrator)), 1 ether);
        forfeits(abi.encodeCall(bonding.claimEarnings, (0)), 0);
        forfeits(abi.encodeCall(bonding.withdrawFees, (payable(alice), 0)), 0);
        reward();
        unbond(alice, 5 ether);
        nextRound();
        forfeits(abi.encodeCall(bonding.rebond, (0)), 5 ether);
    }

    function test_AnOrchestratorForfeitsItsOwnStakesPartAndKeepsItsCut() public {
        setCuts(400_000, 1_000_000);
        uint256 before = pendingStake(orchestrator);
        claim(orchestrator);
        uint256 minted = rewardAndMeasure();
        assertApproxEqAbs(pendingStake(orchestrator), before + minted * 4 / 10, DUST);
    }

    function test_WithdrawingALockForfeitsNothing() public {
        unbond(alice, 5 ether);
        nextRounds(UNBONDING_PERIOD);
        uint256 before = pendingStake(alice);
        vm.prank(alice);
        bonding.withdrawStake(0);
        reward();
        assertGt(pendingStake(alice), before);
    }

    function test_RewardIsCalledOncePerRoundByAnActiveOrchestrator() public {
        vm.expectRevert("caller must be an active transcoder");
        vm.prank(alice);
        bonding.reward();
        reward();
        (uint256 lastRewardRound,,,,,,,,,) = bonding.getTranscoder(orchestrator);
        assertEq(lastRewardRound, rounds.currentRound());
        vm.expectRevert("caller has already called reward for the current round");
        reward();
    }

    function test_AStakeCountsFromTheRoundAfter() public {
        address carol = makeAddr("carol");
        fund(carol);
        bond(carol, STAKE, orchestrator);
        uint256 minted = rewardAndMeasure();
        assertEq(pendingStake(carol), STAKE, "not this round");
        assertApproxEqAbs(pendingStake(alice), STAKE + minted / 3, DUST, "shared among the others");
        nextRound();
        reward();
        assertGt(pendingStake(carol), STAKE, "but the next");
    }

    // -------------------------------------------------------------------------------------------------- fees

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

    function test_OnlyTheProtocolHasTheMinterAct() public {
        vm.expectRevert("msg.sender not BondingManager");
        minter.createReward(1, 1);
        vm.expectRevert("msg.sender not BondingManager");
        minter.trustedTransferTokens(alice, 1);
        vm.expectRevert("msg.sender not BondingManager or JobsManager");
        minter.trustedWithdrawETH(payable(alice), 1);
        vm.expectRevert("msg.sender not Minter or JobsManager");
        minter.depositETH{value: 1}();
        vm.expectRevert("msg.sender not RoundsManager");
        minter.setCurrentRewardTokens();
    }

    function test_WhoHasNothingClaimsNothingAndTheEventSaysSo() public {
        address nobody = makeAddr("nobody");
        vm.expectEmit(address(bonding));
        emit IBondingManager.EarningsClaimed(address(0), nobody, 0, 0, 1, rounds.currentRound());
        claim(nobody);
    }

    function test_OnlyTheProtocolReportsFees() public {
        uint256 round = rounds.currentRound();
        vm.expectRevert("caller must be TicketBroker");
        bonding.updateTranscoderWithFees(orchestrator, 1 ether, round);
        vm.expectRevert("transcoder must be active");
        broker.fundFees{value: 1}(alice);
    }

    // ----------------------------------------------------------------------------------------------- helpers

    /// @dev From the next round on, as an active orchestrator may.
    function setCuts(uint256 rewardCut, uint256 feeShare) private {
        reward();
        vm.prank(orchestrator);
        bonding.transcoder(rewardCut, feeShare);
        nextRound();
    }

    function rewardAndMeasure() private returns (uint256 minted) {
        uint256 before = lpt.totalSupply();
        reward();
        return lpt.totalSupply() - before;
    }

    function claim(address account) private {
        vm.prank(account);
        bonding.claimEarnings(0);
    }

    /// @dev Done before `reward()`, in a fresh round, the write leaves the stake at what it was, plus what it adds.
    function forfeits(bytes memory write, uint256 adds) private {
        reward();
        nextRound();
        uint256 before = pendingStake(alice);
        vm.prank(alice);
        (bool ok, bytes memory reason) = address(bonding).call(write);
        assertTrue(ok, string(reason));
        reward();
        assertEq(pendingStake(alice), before + adds);
        nextRound();
    }
}

/// @dev Takes ETH, and remembers how often: more than 2,300 gas allow.
contract CountingPurse {
    uint256 private received;

    receive() external payable {
        received++;
    }
}
