// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Script} from "forge-std/Script.sol";
import {console} from "forge-std/console.sol";
import {AcceptanceCheck, Stage} from "../deploy/AcceptanceCheck.sol";
import {BridgeCheck, Finding} from "../deploy/BridgeCheck.sol";
import {BridgeAddresses, BridgeConfig} from "../deploy/BridgeConfig.sol";
import {BridgePlan} from "../deploy/BridgePlan.sol";
import {Side} from "../deploy/Step.sol";
import {DeploymentFile} from "./DeploymentFile.sol";

/// @title Scripts that look at a bridge on both chains and say line by line what is right
abstract contract BridgeReader is Script {
    error NotAsItMustBe(uint256 wrong);

    BridgePlan internal plan;
    /// @dev Of each side.
    uint256[2] internal forks;
    uint256 internal l1ChainId;
    uint256 internal l2ChainId;
    uint256 private wrong;

    function connect() internal {
        plan = new BridgePlan();
        vm.makePersistent(address(plan));
        forks[uint256(Side.L1)] = vm.createSelectFork(vm.envString("L1_RPC_URL"));
        l1ChainId = block.chainid;
        forks[uint256(Side.L2)] = vm.createSelectFork(vm.envString("L2_RPC_URL"));
        l2ChainId = block.chainid;
    }

    /// @dev Fails when anything is not as it must be.
    function check(BridgeAddresses memory bridge, Stage stage) internal {
        BridgeConfig memory config = DeploymentFile.config();
        BridgeCheck.distinct(bridge);
        for (uint256 side = 0; side < 2; side++) {
            vm.selectFork(forks[side]);
            console.log("on L%s, chain %s", side + 1, block.chainid);
            say(AcceptanceCheck.run(plan, Side(side), bridge, config, stage));
        }
        require(wrong == 0, NotAsItMustBe(wrong));
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
