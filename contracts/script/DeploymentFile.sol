// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Vm} from "forge-std/Vm.sol";
import {BridgeAddresses, BridgeConfig, Deployers} from "../deploy/BridgeConfig.sol";

/// @notice Whose next transactions a deployment is made of, and where either chain was before.
struct Plan {
    Deployers by;
    uint256 l1Block;
    uint256 l2Block;
}

/// @title What the scripts take from the environment, and the files that the app reads:
/// `<DEPLOYMENTS_DIR or deployments>/<chainId>.json`, one per chain
library DeploymentFile {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @notice An address that has to be named was zero: `none` is written where there may be none.
    error WriteNone(string name);
    /// @notice There is nothing to check: neither a file nor the environment names a bridge.
    error NoBridgeNamed(string sentence);

    /// @notice Everything is named: nothing has a default. Pausers and routers may be `none`.
    function config() internal view returns (BridgeConfig memory) {
        return BridgeConfig({
            l1Owner: named("L1_OWNER"),
            l2Owner: named("L2_OWNER"),
            l1Pauser: namedOrNone("L1_PAUSER"),
            l2Pauser: namedOrNone("L2_PAUSER"),
            l2ChainId: vm.envUint("L2_CHAIN_ID"),
            lpt: named("LPT"),
            inbox: named("INBOX"),
            bridge: named("BRIDGE"),
            outbox: named("OUTBOX"),
            l1Router: namedOrNone("L1_ROUTER"),
            l2Router: namedOrNone("L2_ROUTER")
        });
    }

    function namedOrNone(string memory name) internal view returns (address) {
        return keccak256(bytes(vm.envString(name))) == keccak256("none") ? address(0) : named(name);
    }

    function named(string memory name) internal view returns (address value) {
        value = vm.envAddress(name);
        require(value != address(0), WriteNone(name));
    }

    // --------------------------------------------------------------------------- what is planned, and not yet mined

    /// @notice Remembers which transactions of the deployer a deployment is made of, so that it can be resumed and, once
    /// it is mined, recorded. The app does not read it.
    function writePlan(uint256 l1ChainId, uint256 l2ChainId, Plan memory plan) internal {
        vm.serializeAddress("plan", "deployer", plan.by.l1);
        vm.serializeUint("plan", "l1Nonce", plan.by.l1Nonce);
        vm.serializeUint("plan", "l2Nonce", plan.by.l2Nonce);
        vm.serializeUint("plan", "l1Block", plan.l1Block);
        vm.writeJson(vm.serializeUint("plan", "l2Block", plan.l2Block), planPath(l1ChainId, l2ChainId));
    }

    function readPlan(uint256 l1ChainId, uint256 l2ChainId) internal view returns (Plan memory plan) {
        string memory json = vm.readFile(planPath(l1ChainId, l2ChainId));
        plan.by.l1 = vm.parseJsonAddress(json, ".deployer");
        plan.by.l2 = plan.by.l1;
        plan.by.l1Nonce = vm.parseJsonUint(json, ".l1Nonce");
        plan.by.l2Nonce = vm.parseJsonUint(json, ".l2Nonce");
        plan.l1Block = vm.parseJsonUint(json, ".l1Block");
        plan.l2Block = vm.parseJsonUint(json, ".l2Block");
    }

    function hasPlan(uint256 l1ChainId, uint256 l2ChainId) internal view returns (bool) {
        return vm.isFile(planPath(l1ChainId, l2ChainId));
    }

    function planPath(uint256 l1ChainId, uint256 l2ChainId) private view returns (string memory) {
        string memory name = string.concat("plan-", vm.toString(l1ChainId), "-", vm.toString(l2ChainId));
        return string.concat(folder(), "/", name, ".json");
    }

    // ---------------------------------------------------------------------------------------------- what was mined

    /// @notice Writes the file of the selected chain, which is L1.
    /// @param fromBlock The chain's head before the deployment: where a search of logs may begin.
    function writeL1(BridgeAddresses memory bridge, uint256 fromBlock) internal {
        vm.serializeAddress("l1", "l1Gateway", bridge.l1Gateway);
        vm.serializeAddress("l1", "lptPrime", bridge.lptPrime);
        vm.writeJson(vm.serializeUint("l1", "block", fromBlock), _path(block.chainid));
    }

    /// @notice Writes the file of the selected chain, which is L2.
    function writeL2(BridgeAddresses memory bridge, uint256 fromBlock) internal {
        vm.serializeAddress("l2", "l2Gateway", bridge.l2Gateway);
        vm.writeJson(vm.serializeUint("l2", "block", fromBlock), _path(block.chainid));
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

    /// @notice The bridge that somebody claims to be one, by `L1_GATEWAY`, `LPT_PRIME` and `L2_GATEWAY`, or else the recorded one.
    function claimedOrRecorded(uint256 l1ChainId, uint256 l2ChainId)
        internal
        view
        returns (BridgeAddresses memory)
    {
        if (vm.envOr("L1_GATEWAY", address(0)) != address(0)) {
            return BridgeAddresses({
                l1Gateway: named("L1_GATEWAY"), lptPrime: named("LPT_PRIME"), l2Gateway: named("L2_GATEWAY")
            });
        }
        string memory path = _path(l1ChainId);
        require(
            vm.exists(path) && vm.keyExistsJson(vm.readFile(path), ".l1Gateway"),
            NoBridgeNamed(
                string.concat(
                    "No bridge is recorded in ",
                    path,
                    ". Name the one to check by L1_GATEWAY, LPT_PRIME and L2_GATEWAY."
                )
            )
        );
        return read(l1ChainId, l2ChainId);
    }

    /// @notice The head of the selected chain. Asked of the node, because `block.number` on Arbitrum is the block of L1.
    function head() internal returns (uint256) {
        return uint256(bytes32(_leftPadded(vm.rpc("eth_blockNumber", "[]"))));
    }

    function _path(uint256 chainId) private view returns (string memory) {
        return string.concat(folder(), "/", vm.toString(chainId), ".json");
    }

    function folder() private view returns (string memory) {
        return vm.envOr("DEPLOYMENTS_DIR", string("deployments"));
    }

    function _leftPadded(bytes memory quantity) private pure returns (bytes memory) {
        return abi.encodePacked(new bytes(32 - quantity.length), quantity);
    }
}
