// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {console} from "forge-std/console.sol";
import {Stage} from "../deploy/AcceptanceCheck.sol";
import {BridgeAddresses} from "../deploy/BridgeConfig.sol";
import {Side} from "../deploy/Step.sol";
import {BridgeReader} from "./BridgeReader.sol";
import {DeploymentFile, Plan} from "./DeploymentFile.sol";

/// @notice Reads what a deployment has left on both chains. Only when all of it is mined and as it must be, the routers on
/// both sides included, it writes `deployments/<chainId>.json` for each. Sends nothing.
///
/// Run from contracts/, after DeployBridge and before the owners open the bridge; the variables are those of DeployBridge:
///   … forge script script/RecordBridge.s.sol
contract RecordBridge is BridgeReader {
    function run() external {
        connect();
        Plan memory made = DeploymentFile.readPlan(l1ChainId, l2ChainId);
        BridgeAddresses memory bridge = plan.predict(made.by);
        check(bridge, Stage.Offered);

        vm.selectFork(forks[uint256(Side.L1)]);
        DeploymentFile.writeL1(bridge, made.l1Block);
        vm.selectFork(forks[uint256(Side.L2)]);
        DeploymentFile.writeL2(bridge, made.l2Block);
        console.log("The bridge is deployed as it must be, and recorded. Its owners can accept and open it.");
    }
}
