// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IController} from "../../src/interfaces/livepeer/IController.sol";
import {IRoundsManager} from "../../src/interfaces/livepeer/IRoundsManager.sol";
import {Manager} from "./Manager.sol";

/// @title Stand-in for Livepeer's RoundsManager: rounds counted on L1 blocks
/// @dev `block.number` is right as it is: on Arbitrum, and on the local L2, it is the L1 block. The first round begins
/// with the deployment, so that it can be initialised at once.
contract RoundsManager is IRoundsManager, Manager {
    uint256 private constant PERC_DIVISOR = 1_000_000;

    uint256 public immutable roundLength;
    uint256 public immutable roundLockAmount;
    uint256 public immutable lastRoundLengthUpdateRound;
    uint256 public immutable lastRoundLengthUpdateStartBlock;

    uint256 public lastInitializedRound;
    mapping(uint256 round => bytes32) public blockHashForRound;

    constructor(IController controller_, uint256 roundLength_, uint256 roundLockAmount_, uint256 firstRound)
        Manager(controller_)
    {
        require(roundLength_ > 0, "round length must be greater than 0");
        require(firstRound > 0, "round 0 can never be initialized");
        roundLength = roundLength_;
        roundLockAmount = roundLockAmount_;
        lastRoundLengthUpdateRound = firstRound;
        lastRoundLengthUpdateStartBlock = block.number;
    }

    function initializeRound() external whenSystemNotPaused {
        uint256 round = currentRound();
        require(lastInitializedRound < round, "round already initialized");

        lastInitializedRound = round;
        bytes32 roundHash = blockhash(block.number - 1);
        blockHashForRound[round] = roundHash;
        _bondingManager().setCurrentRoundTotalActiveStake();
        _minter().setCurrentRewardTokens();
        emit NewRound(round, roundHash);
    }

    function currentRound() public view returns (uint256) {
        return lastRoundLengthUpdateRound + (block.number - lastRoundLengthUpdateStartBlock) / roundLength;
    }

    function currentRoundStartBlock() public view returns (uint256) {
        return lastRoundLengthUpdateStartBlock + (currentRound() - lastRoundLengthUpdateRound) * roundLength;
    }

    function currentRoundInitialized() external view returns (bool) {
        return lastInitializedRound == currentRound();
    }

    function currentRoundLocked() external view returns (bool) {
        uint256 locked = roundLength * roundLockAmount / PERC_DIVISOR;
        return block.number - currentRoundStartBlock() >= roundLength - locked;
    }

    function blockNum() external view returns (uint256) {
        return block.number;
    }

    function blockHash(uint256 _block) external view returns (bytes32) {
        require(_block < block.number, "can only retrieve past block hashes");
        require(
            block.number <= 256 || _block >= block.number - 256,
            "can only retrieve hashes for last 256 blocks"
        );
        return blockhash(_block);
    }

    function controller() public view override(IRoundsManager, Manager) returns (address) {
        return super.controller();
    }
}
