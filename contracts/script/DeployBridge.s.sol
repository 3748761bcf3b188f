// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Script} from "forge-std/Script.sol";
import {BridgeAddresses, BridgeConfig, BridgeDeploy} from "../deploy/BridgeDeploy.sol";
import {DeploymentFile} from "./DeploymentFile.sol";

/// @notice Deploys the bridge on both chains and writes `deployments/<chainId>.json` for each.
///
/// Run from contracts/, with the deployer's key given to forge:
///   OWNER=0x… PAUSER=0x… LPT=0x… INBOX=0x… L1_ROUTER=0x… L2_ROUTER=0x… L1_RPC_URL=… L2_RPC_URL=… \
///   forge script script/DeployBridge.s.sol --multi --broadcast --slow --account <name>
contract DeployBridge is Script {
    function run() external {
        BridgeConfig memory config = DeploymentFile.config();
        uint256 l2 = vm.createFork(vm.envString("L2_RPC_URL"));
        uint256 l1 = vm.createSelectFork(vm.envString("L1_RPC_URL"));
        (, address deployer,) = vm.readCallers();

        uint256 l1Nonce = vm.getNonce(deployer);
        vm.selectFork(l2);
        BridgeAddresses memory bridge =
            BridgeDeploy.predict(deployer, l1Nonce, deployer, vm.getNonce(deployer));

        vm.startBroadcast();
        BridgeDeploy.deployL2(bridge, config, deployer);
        vm.stopBroadcast();
        DeploymentFile.writeL2(bridge);

        vm.selectFork(l1);
        vm.startBroadcast();
        BridgeDeploy.deployL1(bridge, config, deployer);
        vm.stopBroadcast();
        DeploymentFile.writeL1(bridge);

        vm.selectFork(l2);
        vm.startBroadcast();
        BridgeDeploy.openL2(bridge, config);
        vm.stopBroadcast();

        vm.selectFork(l1);
        vm.startBroadcast();
        BridgeDeploy.openL1(bridge, config);
        vm.stopBroadcast();
    }
}
