// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {LivepeerTest} from "./LivepeerTest.sol";

/// @dev Each write, tried when the system is paused and when the round is not initialised. The calls themselves are
/// possible: the same list goes through once nothing is in the way.
contract GuardsTest is LivepeerTest {
    struct Write {
        address caller;
        bytes call;
    }

    function setUp() public override {
        super.setUp();
        bondAndWait(alice, STAKE);
        unbond(alice, 1 ether);
        unbond(alice, 2 ether);
        bond(bob, STAKE, orchestrator);
        nextRound();
        unbond(bob, STAKE);
        nextRounds(UNBONDING_PERIOD);
    }

    function writes() private view returns (Write[] memory list) {
        list = new Write[](14);
        list[0] = Write(orchestrator, abi.encodeCall(bonding.reward, ()));
        list[1] = Write(orchestrator, abi.encodeCall(bonding.transcoder, (1, 2)));
        list[2] =
            Write(orchestrator, abi.encodeCall(bonding.transcoderWithHint, (1, 2, address(0), address(0))));
        list[3] = Write(alice, abi.encodeCall(bonding.bond, (1, orchestrator)));
        list[4] = Write(
            alice,
            abi.encodeCall(
                bonding.bondWithHint, (1, orchestrator, address(0), address(0), address(0), address(0))
            )
        );
        list[5] = Write(alice, abi.encodeCall(bonding.unbond, (1)));
        list[6] = Write(alice, abi.encodeCall(bonding.unbondWithHint, (1, address(0), address(0))));
        list[7] = Write(alice, abi.encodeCall(bonding.rebond, (0)));
        list[8] = Write(alice, abi.encodeCall(bonding.rebondWithHint, (2, address(0), address(0))));
        list[9] = Write(alice, abi.encodeCall(bonding.withdrawStake, (1)));
        list[10] = Write(alice, abi.encodeCall(bonding.withdrawFees, (payable(alice), 0)));
        list[11] = Write(alice, abi.encodeCall(bonding.claimEarnings, (0)));
        list[12] = Write(bob, abi.encodeCall(bonding.rebondFromUnbonded, (orchestrator, 0)));
        list[13] = Write(bob, abi.encodeCall(bonding.bond, (1, alice)));
    }

    function test_EveryWriteIsPossible() public {
        Write[] memory list = writes();
        for (uint256 i = 0; i < list.length; i++) {
            vm.prank(list[i].caller);
            (bool ok, bytes memory reason) = address(bonding).call(list[i].call);
            assertTrue(ok, string(reason));
        }
    }

    function test_NoWriteWhileTheSystemIsPaused() public {
        controller.pause();
        assertAllRefused("system is paused");
    }

    function test_NoWriteBeforeTheRoundIsInitialised() public {
        passRound();
        assertAllRefused("current round is not initialized");
    }

    function assertAllRefused(bytes memory why) private {
        Write[] memory list = writes();
        for (uint256 i = 0; i < list.length; i++) {
            vm.expectRevert(why);
            vm.prank(list[i].caller);
            (bool refused,) = address(bonding).call(list[i].call);
            assertTrue(refused);
        }
    }

    function test_PausingTheSystemLeavesTheTokenAlone() public {
        controller.pause();
        vm.prank(alice);
        assertTrue(lpt.transfer(bob, 1));
    }

    function test_OnlyTheControllersOwnerPauses() public {
        vm.expectRevert("Ownable: caller is not the owner");
        vm.prank(alice);
        controller.pause();
    }

    function test_TheSystemIsPausedAndResumedOnce() public {
        vm.expectRevert("Pausable: not paused");
        controller.unpause();
        controller.pause();
        vm.expectRevert("Pausable: paused");
        controller.pause();
    }

    function test_TheControllerAlwaysHasAnOwner() public {
        vm.expectRevert("Ownable: new owner is the zero address");
        controller.transferOwnership(address(0));
    }

    function test_ARoundMintsNoMoreThanItsReward() public {
        vm.expectRevert("minted tokens cannot exceed mintable tokens");
        vm.prank(address(bonding));
        minter.createReward(2, 1);
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
}
