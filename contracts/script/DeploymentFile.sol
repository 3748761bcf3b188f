// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Vm} from "forge-std/Vm.sol";
import {BridgeAddresses, BridgeConfig} from "../deploy/BridgeConfig.sol";

/// @title What the scripts take from the environment, and the files that the app reads:
/// `<DEPLOYMENTS_DIR or deployments>/<chainId>.json`, one per chain
library DeploymentFile {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    function config() internal view returns (BridgeConfig memory) {
        return BridgeConfig({
            owner: vm.envAddress("OWNER"),
            pauser: vm.envOr("PAUSER", address(0)),
            lpt: vm.envAddress("LPT"),
            inbox: vm.envAddress("INBOX"),
            l1Router: vm.envOr("L1_ROUTER", address(0)),
            l2Router: vm.envOr("L2_ROUTER", address(0))
        });
    }

    /// @notice Writes the file of the selected chain, which is L1.
    function writeL1(BridgeAddresses memory bridge) internal {
        vm.serializeAddress("l1", "l1Gateway", bridge.l1Gateway);
        vm.serializeAddress("l1", "lptPrime", bridge.lptPrime);
        _write("l1");
    }

    /// @notice Writes the file of the selected chain, which is L2.
    function writeL2(BridgeAddresses memory bridge) internal {
        vm.serializeAddress("l2", "l2Gateway", bridge.l2Gateway);
        _write("l2");
    }

    function read(uint256 l1ChainId, uint256 l2ChainId)
        internal
        view
        returns (BridgeAddresses memory bridge)
    {
        string memory l1 = vm.readFile(_path(l1ChainId));
        bridge.l1Gateway = vm.parseJsonAddress(l1, ".l1Gateway");
        bridge.lptPrime = vm.parseJsonAddress(l1, ".lptPrime");
        bridge.l2Gateway = vm.parseJsonAddress(vm.readFile(_path(l2ChainId)), ".l2Gateway");
    }

    /// @dev Adds the head of the chain before the deployment is broadcast: where a search of logs may begin. Asked of
    /// the node, because `block.number` on Arbitrum is the block of L1.
    function _write(string memory side) private {
        uint256 head = uint256(bytes32(_leftPadded(vm.rpc("eth_blockNumber", "[]"))));
        vm.writeJson(vm.serializeUint(side, "block", head), _path(block.chainid));
    }

    function _path(uint256 chainId) private view returns (string memory) {
        string memory folder = vm.envOr("DEPLOYMENTS_DIR", string("deployments"));
        return string.concat(folder, "/", vm.toString(chainId), ".json");
    }

    function _leftPadded(bytes memory quantity) private pure returns (bytes memory) {
        return abi.encodePacked(new bytes(32 - quantity.length), quantity);
    }
}
