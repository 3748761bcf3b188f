// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Vm} from "forge-std/Vm.sol";
import {BridgeAddresses, BridgeConfig} from "../deploy/BridgeConfig.sol";

/// @title What the script takes from the environment, and from the files that `npm run deploy` writes and the app reads:
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

    // ----------------------------------------------------------------------------------------- what is recorded

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

    function _path(uint256 chainId) private view returns (string memory) {
        return string.concat(folder(), "/", vm.toString(chainId), ".json");
    }

    function folder() private view returns (string memory) {
        return vm.envOr("DEPLOYMENTS_DIR", string("deployments"));
    }
}
