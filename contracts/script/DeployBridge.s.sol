// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Script} from "forge-std/Script.sol";
import {VmSafe} from "forge-std/Vm.sol";
import {console} from "forge-std/console.sol";
import {BridgeAddresses, BridgeConfig} from "../deploy/BridgeConfig.sol";
import {BridgePlan} from "../deploy/BridgePlan.sol";
import {Compiled} from "../deploy/Compiled.sol";
import {Act, Side, Step, StepTaker} from "../deploy/Step.sol";
import {DeploymentFile, Plan} from "./DeploymentFile.sol";

/// @notice Deploys the bridge on both chains, step by step as `BridgePlan` says, and says what the owners have then to do.
/// Without `--broadcast` it tries all of it on copies of the chains and leaves no trace. With it, it writes which
/// transactions it is made of to `deployments/plan-<L1>-<L2>.json`, and goes on from there when it is run again after an
/// interruption. `RecordBridge` writes the files that the app reads, once everything is mined.
///
/// Run from contracts/, with the deployer's key given to forge. Nothing has a default; `none` is written for no pauser
/// and no routers:
///   L1_OWNER=0x… L2_OWNER=0x… L1_PAUSER=0x… L2_PAUSER=0x… L2_CHAIN_ID=… LPT=0x… INBOX=0x… BRIDGE=0x… OUTBOX=0x… \
///   L1_ROUTER=0x… L2_ROUTER=0x… L1_RPC_URL=… L2_RPC_URL=… \
///   forge script script/DeployBridge.s.sol --multi --broadcast --slow --account <name>
contract DeployBridge is Script {
    /// @dev Of each side, as are the chain ids.
    uint256[2] private forks;
    uint256[2] private chains;

    function run() external {
        BridgeConfig memory config = DeploymentFile.config();
        BridgePlan plan = new BridgePlan();
        vm.makePersistent(address(plan));
        forks = [vm.createFork(vm.envString("L1_RPC_URL")), vm.createFork(vm.envString("L2_RPC_URL"))];
        Plan memory made = planned();
        (BridgeAddresses memory bridge, Step[] memory steps) =
            plan.deployment(config, Compiled.bridge(), made.by);
        if (vm.isContext(VmSafe.ForgeContext.ScriptBroadcast)) {
            DeploymentFile.writePlan(chains[0], chains[1], made);
        }

        for (uint256 i = 0; i < steps.length; i++) {
            console.log(steps[i].what);
            take(steps[i]);
        }
        tellOwners(config, plan.acceptance(bridge, config));
    }

    /// @dev The next transactions of the deployer, or those of a deployment that was begun.
    function planned() private returns (Plan memory made) {
        (, address deployer,) = vm.readCallers();
        vm.selectFork(forks[uint256(Side.L1)]);
        chains[uint256(Side.L1)] = block.chainid;
        (made.by.l1, made.by.l1Nonce, made.l1Block) = (deployer, vm.getNonce(deployer), DeploymentFile.head());
        vm.selectFork(forks[uint256(Side.L2)]);
        chains[uint256(Side.L2)] = block.chainid;
        (made.by.l2, made.by.l2Nonce, made.l2Block) = (deployer, vm.getNonce(deployer), DeploymentFile.head());
        if (!DeploymentFile.hasPlan(chains[0], chains[1])) return made;
        console.log("going on with the deployment that was begun");
        return DeploymentFile.readPlan(chains[0], chains[1]);
    }

    function take(Step memory step) private {
        vm.selectFork(forks[uint256(step.side)]);
        if (StepTaker.isDone(step)) return console.log("  is done");
        if (step.act == Act.Check) return StepTaker.take(step);
        vm.startBroadcast();
        StepTaker.take(step);
        vm.stopBroadcast();
    }

    function tellOwners(BridgeConfig memory config, Step[] memory steps) private pure {
        console.log("Then run RecordBridge. The owners have to send, once RecordBridge finds nothing wrong:");
        for (uint256 i = 0; i < steps.length; i++) {
            Step memory step = steps[i];
            if (step.act == Act.Check) continue;
            console.log("  %s, by %s:", step.what, step.side == Side.L1 ? config.l1Owner : config.l2Owner);
            console.log("    %s to %s", vm.toString(step.data), step.target);
        }
    }
}
