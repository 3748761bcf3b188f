// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Vm} from "forge-std/Vm.sol";
import {BridgeAddresses, BridgeConfig, Deployers} from "../../deploy/BridgeConfig.sol";
import {BridgePlan} from "../../deploy/BridgePlan.sol";
import {Compiled} from "../../deploy/Compiled.sol";
import {Side, Step, StepTaker} from "../../deploy/Step.sol";
import {AddressAlias} from "../../src/libraries/AddressAlias.sol";

interface IL2Router {
    function setGateway(address[] calldata l1Tokens, address[] calldata gateways) external;
}

/// @dev Takes the steps of the deployment with both sides on one chain, as those whose steps they are.
library PutUp {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @dev The whole bridge, in service: deployed by two fresh accounts, registered, accepted and opened by its owners.
    function bridge(BridgeConfig memory config) internal returns (BridgeAddresses memory addresses) {
        BridgePlan plan = new BridgePlan();
        Deployers memory by = freshDeployers();
        Step[] memory steps;
        (addresses, steps) = plan.deployment(config, Compiled.bridge(), by);
        for (uint256 i = 0; i < steps.length; i++) {
            take(steps[i], steps[i].side == Side.L1 ? by.l1 : by.l2);
        }
        deliverRegistration(addresses, config);
        Step[] memory owners = plan.acceptance(addresses, config);
        for (uint256 i = 0; i < owners.length; i++) {
            take(owners[i], owners[i].side == Side.L1 ? config.l1Owner : config.l2Owner);
        }
    }

    /// @dev What the ticket of the registration does on L2.
    function deliverRegistration(BridgeAddresses memory addresses, BridgeConfig memory config) internal {
        if (config.l2Router == address(0)) return;
        address[] memory tokens = new address[](1);
        address[] memory gateways = new address[](1);
        (tokens[0], gateways[0]) = (addresses.lptPrime, addresses.l2Gateway);
        vm.prank(AddressAlias.applyL1ToL2Alias(config.l1Router));
        IL2Router(config.l2Router).setGateway(tokens, gateways);
    }

    function take(Step memory step, address by) internal {
        vm.deal(by, by.balance + step.value);
        vm.startPrank(by);
        StepTaker.take(step);
        vm.stopPrank();
    }

    function freshDeployers() internal pure returns (Deployers memory) {
        return
            Deployers({l1: account("deployer on L1"), l1Nonce: 0, l2: account("deployer on L2"), l2Nonce: 0});
    }

    function account(string memory name) private pure returns (address) {
        return vm.addr(uint256(keccak256(bytes(name))));
    }
}
