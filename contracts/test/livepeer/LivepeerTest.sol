// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Test} from "forge-std/Test.sol";
import {BondingManager} from "../../devnet/livepeer/BondingManager.sol";
import {Controller} from "../../devnet/livepeer/Controller.sol";
import {Livepeer, LivepeerConfig, LivepeerDeploy} from "../../devnet/livepeer/LivepeerDeploy.sol";
import {LivepeerToken} from "../../devnet/livepeer/LivepeerToken.sol";
import {Minter} from "../../devnet/livepeer/Minter.sol";
import {RoundsManager} from "../../devnet/livepeer/RoundsManager.sol";
import {TicketBroker} from "../../devnet/livepeer/TicketBroker.sol";
import {IBondingManager} from "../../src/interfaces/livepeer/IBondingManager.sol";

/// @dev The stand-ins, with one active orchestrator, in an initialised round.
abstract contract LivepeerTest is Test {
    uint256 internal constant ROUND_LENGTH = 100;
    uint64 internal constant UNBONDING_PERIOD = 3;
    uint256 internal constant FUNDS = 10_000 ether;
    uint256 internal constant STAKE = 1000 ether;

    Controller internal controller;
    LivepeerToken internal lpt;
    BondingManager internal bonding;
    RoundsManager internal rounds;
    Minter internal minter;
    TicketBroker internal broker;

    address internal orchestrator = makeAddr("orchestrator");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");

    function setUp() public virtual {
        vm.roll(12_345);
        Livepeer memory lp = LivepeerDeploy.deploy(
            LivepeerConfig({
                roundLength: ROUND_LENGTH,
                roundLockAmount: 100_000,
                firstRound: 1000,
                unbondingPeriod: UNBONDING_PERIOD,
                maxTranscoders: 2,
                inflation: 10_000_000,
                initialSupply: 100_000 ether
            }),
            address(this)
        );
        controller = lp.controller;
        lpt = lp.token;
        bonding = lp.bondingManager;
        rounds = lp.roundsManager;
        minter = lp.minter;
        broker = lp.ticketBroker;

        fund(orchestrator);
        fund(alice);
        fund(bob);
        rounds.initializeRound();
        bond(orchestrator, STAKE, orchestrator);
        vm.prank(orchestrator);
        bonding.transcoder(0, 1_000_000);
        nextRound();
    }

    function fund(address account) internal {
        require(lpt.transfer(account, FUNDS), "transfer failed");
        vm.prank(account);
        lpt.approve(address(bonding), type(uint256).max);
    }

    /// @dev Into the next round, without initialising it.
    function passRound() internal {
        vm.roll(rounds.currentRoundStartBlock() + ROUND_LENGTH);
    }

    function nextRound() internal {
        passRound();
        rounds.initializeRound();
    }

    function nextRounds(uint256 count) internal {
        for (uint256 i = 0; i < count; i++) {
            nextRound();
        }
    }

    function bond(address account, uint256 amount, address to) internal {
        vm.prank(account);
        bonding.bond(amount, to);
    }

    function unbond(address account, uint256 amount) internal {
        vm.prank(account);
        bonding.unbond(amount);
    }

    function reward() internal {
        vm.prank(orchestrator);
        bonding.reward();
    }

    /// @dev In a round in which the stake counts.
    function bondAndWait(address account, uint256 amount) internal {
        bond(account, amount, orchestrator);
        nextRound();
    }

    function pendingStake(address account) internal view returns (uint256) {
        return bonding.pendingStake(account, 0);
    }

    function bondedAmount(address account) internal view returns (uint256 amount) {
        (amount,,,,,,) = bonding.getDelegator(account);
    }

    function delegateOf(address account) internal view returns (address delegate) {
        (,, delegate,,,,) = bonding.getDelegator(account);
    }

    function startRoundOf(address account) internal view returns (uint256 startRound) {
        (,,,, startRound,,) = bonding.getDelegator(account);
    }

    function lastClaimRoundOf(address account) internal view returns (uint256 lastClaimRound) {
        (,,,,, lastClaimRound,) = bonding.getDelegator(account);
    }

    function nextLockOf(address account) internal view returns (uint256 id) {
        (,,,,,, id) = bonding.getDelegator(account);
    }

    function assertStatus(address account, IBondingManager.DelegatorStatus status) internal view {
        assertEq(uint8(bonding.delegatorStatus(account)), uint8(status), "status");
    }

    function assertLock(address account, uint256 id, uint256 amount, uint256 withdrawRound) internal view {
        (uint256 foundAmount, uint256 foundRound) = bonding.getDelegatorUnbondingLock(account, id);
        assertEq(foundAmount, amount, "lock amount");
        assertEq(foundRound, withdrawRound, "lock round");
        assertEq(bonding.isValidUnbondingLock(account, id), withdrawRound > 0, "lock valid");
    }
}
