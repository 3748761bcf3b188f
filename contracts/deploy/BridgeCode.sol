// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {ILPTGateway} from "../src/interfaces/ILPTGateway.sol";
import {BridgeAddresses, BridgeConfig, CreationCode} from "./BridgeConfig.sol";

/// @notice A contract to compare: the code at `location` is right when it is what `creation` returns where it runs as the
/// code at `workplace`, in a state that is then thrown away.
struct Twin {
    string what;
    address location;
    address workplace;
    bytes creation;
}

/// @title What the bridge's contracts are created with, and how to tell whether what stands on a chain is that
/// @dev Code is compared as a whole, immutables included, byte by byte: that is why the constructors run again.
library BridgeCode {
    /// @dev The gateways' constructors would find themselves where the gateways are. The token holds its own address, so
    /// its constructor has to run there.
    address private constant ELSEWHERE = address(uint160(uint256(keccak256("a twin to compare with"))));

    function l1(CreationCode memory code, BridgeAddresses memory bridge, BridgeConfig memory config)
        internal
        pure
        returns (Twin[] memory twins)
    {
        bytes memory gateway = l1Gateway(code, bridge, config);
        twins = new Twin[](2);
        twins[0] = Twin("LivepeerToken' code", bridge.lptPrime, bridge.lptPrime, lptPrime(code, bridge));
        twins[1] = Twin("L1 gateway code", bridge.l1Gateway, ELSEWHERE, gateway);
    }

    function l2(CreationCode memory code, BridgeAddresses memory bridge, BridgeConfig memory config)
        internal
        pure
        returns (Twin[] memory twins)
    {
        bytes memory gateway = l2Gateway(code, bridge, config);
        twins = new Twin[](1);
        twins[0] = Twin("L2 gateway code", bridge.l2Gateway, ELSEWHERE, gateway);
    }

    // ----------------------------------------------------------------------------------------- what creates them

    function lptPrime(CreationCode memory code, BridgeAddresses memory bridge)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(code.lptPrime, abi.encode(bridge.l1Gateway));
    }

    function l1Gateway(CreationCode memory code, BridgeAddresses memory bridge, BridgeConfig memory config)
        internal
        pure
        returns (bytes memory)
    {
        ILPTGateway.Parts memory p = parts(bridge, config);
        (p.owner, p.pauser, p.counterpartGateway) = (config.l1Owner, config.l1Pauser, bridge.l2Gateway);
        return abi.encodePacked(code.l1Gateway, abi.encode(p));
    }

    function l2Gateway(CreationCode memory code, BridgeAddresses memory bridge, BridgeConfig memory config)
        internal
        pure
        returns (bytes memory)
    {
        ILPTGateway.Parts memory p = parts(bridge, config);
        (p.owner, p.pauser, p.counterpartGateway) = (config.l2Owner, config.l2Pauser, bridge.l1Gateway);
        return abi.encodePacked(code.l2Gateway, abi.encode(p));
    }

    /// @dev What both gateways are told alike.
    function parts(BridgeAddresses memory bridge, BridgeConfig memory config)
        private
        pure
        returns (ILPTGateway.Parts memory p)
    {
        p.lpt = config.lpt;
        p.lptPrime = bridge.lptPrime;
        p.l1Router = config.l1Router;
        p.l2Router = config.l2Router;
        p.inbox = config.inbox;
        p.bridge = config.bridge;
        p.outbox = config.outbox;
    }
}
