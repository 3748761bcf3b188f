// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Script} from "forge-std/Script.sol";
import {console} from "forge-std/console.sol";
import {AcceptanceCheck} from "../deploy/AcceptanceCheck.sol";
import {BridgeCheck, Finding} from "../deploy/BridgeCheck.sol";
import {BridgeAddresses, BridgeConfig} from "../deploy/BridgeConfig.sol";
import {BridgePlan} from "../deploy/BridgePlan.sol";
import {Side} from "../deploy/Step.sol";
import {DeploymentFile} from "./DeploymentFile.sol";

/// @notice Reads a deployed bridge from both chains, says line by line what is right and what is not, and fails when
/// anything is not as it must be. Sends nothing.
///
/// Run from contracts/, after the owner has accepted on both sides; the variables are those of DeployBridge:
///   OWNER=0x… PAUSER=0x… LPT=0x… INBOX=0x… L1_ROUTER=0x… L2_ROUTER=0x… L1_RPC_URL=… L2_RPC_URL=… \
///   forge script script/CheckBridge.s.sol
contract CheckBridge is Script {
    error NotAsItMustBe(uint256 wrong);

    uint256 private wrong;

    function run() external {
        BridgeConfig memory config = DeploymentFile.config();
        BridgePlan plan = new BridgePlan();
        vm.makePersistent(address(plan));
        uint256 l1 = vm.createFork(vm.envString("L1_RPC_URL"));
        uint256 l2 = vm.createSelectFork(vm.envString("L2_RPC_URL"));
        uint256 l2ChainId = block.chainid;
        vm.selectFork(l1);
        BridgeAddresses memory bridge = DeploymentFile.read(block.chainid, l2ChainId);
        BridgeCheck.distinct(bridge);

        console.log("on L1, chain %s", block.chainid);
        say(AcceptanceCheck.run(plan, Side.L1, bridge, config));
        vm.selectFork(l2);
        console.log("on L2, chain %s", l2ChainId);
        say(AcceptanceCheck.run(plan, Side.L2, bridge, config));
        require(wrong == 0, NotAsItMustBe(wrong));
        console.log("The bridge is deployed and configured as it must be.");
    }

    function say(Finding[] memory findings) private {
        for (uint256 i = 0; i < findings.length; i++) {
            Finding memory finding = findings[i];
            if (BridgeCheck.isRight(finding)) {
                console.log("  right  %s: %s", finding.what, finding.found);
            } else {
                wrong++;
                console.log("  WRONG  %s: %s, not %s", finding.what, finding.found, finding.expected);
            }
        }
    }
}
