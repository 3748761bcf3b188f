// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {VmSafe} from "forge-std/Vm.sol";
import {CreationCode} from "./BridgeConfig.sol";

/// @title What forge has compiled contracts/src to
library Compiled {
    VmSafe private constant vm = VmSafe(address(uint160(uint256(keccak256("hevm cheat code")))));

    function bridge() internal view returns (CreationCode memory) {
        return CreationCode({
            lptPrime: vm.getCode("LivepeerTokenPrime.sol:LivepeerTokenPrime"),
            l1Gateway: vm.getCode("L1LPTGateway.sol:L1LPTGateway"),
            l2Gateway: vm.getCode("L2LPTGateway.sol:L2LPTGateway")
        });
    }
}
