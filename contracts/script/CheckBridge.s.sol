// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {console} from "forge-std/console.sol";
import {Stage} from "../deploy/AcceptanceCheck.sol";
import {BridgeReader} from "./BridgeReader.sol";
import {DeploymentFile} from "./DeploymentFile.sol";

/// @notice Reads a deployed bridge from both chains, says line by line what is right and what is not, and fails when
/// anything is not as it must be. Sends nothing. `npm run deploy -- check` asks the same; this needs forge alone.
///
/// Run from contracts/, after the owners have accepted and opened both sides. Nothing has a default; `none` is written for
/// no pauser and no routers. `L1_GATEWAY`, `LPT_PRIME` and `L2_GATEWAY` name a bridge that is not the one that is recorded in
/// deployments/:
///   L1_OWNER=0x… L2_OWNER=0x… L1_PAUSER=0x… L2_PAUSER=0x… L2_CHAIN_ID=… LPT=0x… INBOX=0x… BRIDGE=0x… OUTBOX=0x… \
///   L1_ROUTER=0x… L2_ROUTER=0x… L1_RPC_URL=… L2_RPC_URL=… \
///   forge script script/CheckBridge.s.sol
contract CheckBridge is BridgeReader {
    function run() external {
        connect();
        check(DeploymentFile.claimedOrRecorded(l1ChainId, l2ChainId), Stage.InService);
        console.log("The bridge is deployed and configured as it must be.");
    }
}
