// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {console} from "forge-std/console.sol";
import {Stage} from "../deploy/AcceptanceCheck.sol";
import {BridgeReader} from "./BridgeReader.sol";
import {DeploymentFile} from "./DeploymentFile.sol";

/// @notice Reads a deployed bridge from both chains, says line by line what is right and what is not, and fails when
/// anything is not as it must be. Sends nothing.
///
/// Run from contracts/, after the owners have accepted and opened both sides. The variables are those of DeployBridge, and
/// `L1_GATEWAY`, `LPT_PRIME` and `L2_GATEWAY` when the bridge is not the one that is recorded in deployments/:
///   … forge script script/CheckBridge.s.sol
contract CheckBridge is BridgeReader {
    function run() external {
        connect();
        check(DeploymentFile.claimedOrRecorded(l1ChainId, l2ChainId), Stage.InService);
        console.log("The bridge is deployed and configured as it must be.");
    }
}
