// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IBondingManager} from "../../src/interfaces/livepeer/IBondingManager.sol";
import {IMinter} from "../../src/interfaces/livepeer/IMinter.sol";

/// @title What the stand-ins call of each other and nobody else may
interface IBondingManagerInternals is IBondingManager {
    function setCurrentRoundTotalActiveStake() external;
}

interface IMinterInternals is IMinter {
    /// @notice Mints an orchestrator's part of the round's new tokens.
    function createReward(uint256 stake, uint256 totalStake) external returns (uint256 amount);

    function trustedTransferTokens(address to, uint256 amount) external;

    function trustedWithdrawETH(address payable to, uint256 amount) external;

    function depositETH() external payable;

    function setCurrentRewardTokens() external;
}
