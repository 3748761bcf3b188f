// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Script} from "forge-std/Script.sol";
import {console} from "forge-std/console.sol";
import {BridgeCheck} from "../deploy/BridgeCheck.sol";
import {BridgeAddresses, BridgeConfig} from "../deploy/BridgeDeploy.sol";
import {L1LPTGateway} from "../src/l1/L1LPTGateway.sol";
import {L2LPTGateway} from "../src/l2/L2LPTGateway.sol";
import {DeploymentFile} from "./DeploymentFile.sol";

/// @notice Reads a deployed bridge from both chains and fails when it is not as it must be. Sends nothing.
///
/// Run from contracts/, after the owner has accepted on both sides; the variables are those of DeployBridge:
///   OWNER=0x… PAUSER=0x… LPT=0x… INBOX=0x… L1_RPC_URL=… L2_RPC_URL=… forge script script/CheckBridge.s.sol
contract CheckBridge is Script {
    error Paused(string side);

    function run() external {
        BridgeConfig memory config = DeploymentFile.config();
        uint256 l1 = vm.createFork(vm.envString("L1_RPC_URL"));
        uint256 l2 = vm.createSelectFork(vm.envString("L2_RPC_URL"));
        uint256 l2ChainId = block.chainid;
        vm.selectFork(l1);
        BridgeAddresses memory bridge = DeploymentFile.read(block.chainid, l2ChainId);

        BridgeCheck.distinct(bridge);
        BridgeCheck.l1(bridge, config);
        BridgeCheck.equal("L1 gateway owner", L1LPTGateway(bridge.l1Gateway).owner(), config.owner);
        require(!L1LPTGateway(bridge.l1Gateway).paused(), Paused("L1"));

        vm.selectFork(l2);
        BridgeCheck.l2(bridge, config);
        BridgeCheck.equal("L2 gateway owner", L2LPTGateway(bridge.l2Gateway).owner(), config.owner);
        require(!L2LPTGateway(bridge.l2Gateway).paused(), Paused("L2"));
        console.log("The bridge is deployed and configured as it must be.");
    }
}
