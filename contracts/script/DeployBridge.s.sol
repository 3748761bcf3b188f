// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Script} from "forge-std/Script.sol";
import {VmSafe} from "forge-std/Vm.sol";
import {console} from "forge-std/console.sol";
import {BridgeAddresses, BridgeConfig, Deployers} from "../deploy/BridgeConfig.sol";
import {BridgePlan} from "../deploy/BridgePlan.sol";
import {Compiled} from "../deploy/Compiled.sol";
import {Act, Side, Step, StepTaker} from "../deploy/Step.sol";
import {DeploymentFile} from "./DeploymentFile.sol";

/// @notice Deploys the bridge on both chains, step by step as `BridgePlan` says, and says what the owner has then to do.
/// Without `--broadcast` it tries all of it on copies of the chains and leaves no trace; with it, it writes
/// `deployments/<chainId>.json` for each.
///
/// Run from contracts/, with the deployer's key given to forge:
///   OWNER=0x… PAUSER=0x… LPT=0x… INBOX=0x… L1_ROUTER=0x… L2_ROUTER=0x… L1_RPC_URL=… L2_RPC_URL=… \
///   forge script script/DeployBridge.s.sol --multi --broadcast --slow --account <name>
contract DeployBridge is Script {
    /// @dev Of each side.
    uint256[2] private forks;

    function run() external {
        BridgeConfig memory config = DeploymentFile.config();
        BridgePlan plan = new BridgePlan();
        vm.makePersistent(address(plan));
        forks = [vm.createFork(vm.envString("L1_RPC_URL")), vm.createFork(vm.envString("L2_RPC_URL"))];
        (BridgeAddresses memory bridge, Step[] memory steps) =
            plan.deployment(config, Compiled.bridge(), deployers());

        for (uint256 i = 0; i < steps.length; i++) {
            console.log(steps[i].what);
            take(steps[i]);
        }
        if (vm.isContext(VmSafe.ForgeContext.ScriptBroadcast)) {
            vm.selectFork(forks[uint256(Side.L1)]);
            DeploymentFile.writeL1(bridge);
            vm.selectFork(forks[uint256(Side.L2)]);
            DeploymentFile.writeL2(bridge);
        }
        tellOwner(config.owner, plan.acceptance(bridge));
    }

    function deployers() private returns (Deployers memory by) {
        (, address deployer,) = vm.readCallers();
        vm.selectFork(forks[uint256(Side.L1)]);
        (by.l1, by.l1Nonce) = (deployer, vm.getNonce(deployer));
        vm.selectFork(forks[uint256(Side.L2)]);
        (by.l2, by.l2Nonce) = (deployer, vm.getNonce(deployer));
    }

    function take(Step memory step) private {
        vm.selectFork(forks[uint256(step.side)]);
        if (step.act == Act.Check) return StepTaker.take(step);
        vm.startBroadcast();
        StepTaker.take(step);
        vm.stopBroadcast();
    }

    function tellOwner(address owner, Step[] memory steps) private pure {
        console.log("The owner, %s, has now to send", owner);
        for (uint256 i = 0; i < steps.length; i++) {
            console.log("  %s: %s to %s", steps[i].what, vm.toString(steps[i].data), steps[i].target);
        }
    }
}
