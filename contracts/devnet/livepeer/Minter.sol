// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IController} from "../../src/interfaces/livepeer/IController.sol";
import {IMinterInternals} from "./Internals.sol";
import {L2LPTDataCache} from "./L2LPTDataCache.sol";
import {Manager} from "./Manager.sol";

/// @title Stand-in for Livepeer's Minter: it holds bonded LPT and earned ETH, and mints rewards
/// @dev Inflation is a constant here; the real one follows the bonding rate.
contract Minter is IMinterInternals, Manager {
    uint256 private constant PERC_DIVISOR = 1_000_000_000;

    uint256 public immutable inflation;
    uint256 public currentMintableTokens;
    uint256 public currentMintedTokens;

    modifier onlyBondingManager() {
        require(msg.sender == _contract("BondingManager"), "msg.sender not BondingManager");
        _;
    }

    constructor(IController controller_, uint256 inflation_) Manager(controller_) {
        inflation = inflation_;
    }

    function createReward(uint256 stake, uint256 totalStake)
        external
        onlyBondingManager
        whenSystemNotPaused
        returns (uint256 amount)
    {
        amount = Math.mulDiv(currentMintableTokens, stake, totalStake);
        currentMintedTokens += amount;
        require(currentMintedTokens <= currentMintableTokens, "minted tokens cannot exceed mintable tokens");
        _livepeerToken().mint(address(this), amount);
    }

    function trustedTransferTokens(address to, uint256 amount)
        external
        onlyBondingManager
        whenSystemNotPaused
    {
        require(_livepeerToken().transfer(to, amount), "transfer failed");
    }

    /// @dev With 2,300 gas, the stipend of a call with value, as the real one pays: a contract that needs more to take ETH
    /// is not paid, and the revert says no more than the contract itself did.
    function trustedWithdrawETH(address payable to, uint256 amount) external whenSystemNotPaused {
        require(
            msg.sender == _contract("BondingManager") || msg.sender == _contract("JobsManager"),
            "msg.sender not BondingManager or JobsManager"
        );
        (bool paid, bytes memory said) = to.call{value: amount, gas: 0}("");
        if (paid) return;
        assembly ("memory-safe") {
            revert(add(said, 32), mload(said))
        }
    }

    function depositETH() external payable {
        require(
            msg.sender == _contract("Minter") || msg.sender == _contract("JobsManager"),
            "msg.sender not Minter or JobsManager"
        );
    }

    /// @notice LPT on L2, and what of today's LPT circulates on L1.
    function getGlobalTotalSupply() public view returns (uint256) {
        L2LPTDataCache cache = L2LPTDataCache(_contract("L2LPTDataCache"));
        return _livepeerToken().totalSupply() + cache.l1CirculatingSupply();
    }

    function setCurrentRewardTokens() external whenSystemNotPaused {
        require(msg.sender == _contract("RoundsManager"), "msg.sender not RoundsManager");
        currentMintableTokens = Math.mulDiv(getGlobalTotalSupply(), inflation, PERC_DIVISOR);
        currentMintedTokens = 0;
        emit SetCurrentRewardTokens(currentMintableTokens, inflation);
    }
}
