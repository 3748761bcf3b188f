// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Vm} from "forge-std/Vm.sol";
import {L1LPTGateway} from "../src/l1/L1LPTGateway.sol";
import {LivepeerTokenPrime} from "../src/l1/LivepeerTokenPrime.sol";
import {L2LPTGateway} from "../src/l2/L2LPTGateway.sol";
import {Finding} from "./BridgeCheck.sol";
import {BridgeAddresses, BridgeConfig} from "./BridgeDeploy.sol";

/// @title Whether what stands on a chain is what this repository compiles to
/// @dev Each constructor runs again, in a state that is then thrown away, so that code and immutables can be compared as a
/// whole, byte by byte.
library BridgeCode {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    address private constant ELSEWHERE = address(uint160(uint256(keccak256("a twin to compare with"))));

    error ConstructorFailed(string what);

    function l1(BridgeAddresses memory bridge, BridgeConfig memory config)
        internal
        returns (Finding[] memory findings)
    {
        bytes memory gatewayArguments = abi.encode(
            config.owner, bridge.l2Gateway, config.l1Router, config.lpt, bridge.lptPrime, config.inbox
        );
        findings = new Finding[](2);
        findings[0] = compare(
            "LivepeerToken' code",
            bridge.lptPrime,
            bridge.lptPrime,
            abi.encodePacked(type(LivepeerTokenPrime).creationCode, abi.encode(bridge.l1Gateway))
        );
        findings[1] = compare(
            "L1 gateway code",
            bridge.l1Gateway,
            ELSEWHERE,
            abi.encodePacked(type(L1LPTGateway).creationCode, gatewayArguments)
        );
    }

    function l2(BridgeAddresses memory bridge, BridgeConfig memory config)
        internal
        returns (Finding[] memory findings)
    {
        bytes memory arguments =
            abi.encode(config.owner, bridge.l1Gateway, config.l2Router, config.lpt, bridge.lptPrime);
        findings = new Finding[](1);
        findings[0] = compare(
            "L2 gateway code",
            bridge.l2Gateway,
            ELSEWHERE,
            abi.encodePacked(type(L2LPTGateway).creationCode, arguments)
        );
    }

    /// @param twin Where the constructor runs: the token holds its own address, and the gateways would find themselves there.
    function compare(string memory what, address location, address twin, bytes memory creation)
        private
        returns (Finding memory)
    {
        bytes32 found = location.codehash;
        uint256 state = vm.snapshotState();
        vm.etch(twin, creation);
        (bool ok, bytes memory code) = twin.call("");
        vm.revertToState(state);
        require(ok, ConstructorFailed(what));
        return Finding(what, vm.toString(found), vm.toString(keccak256(code)));
    }
}
