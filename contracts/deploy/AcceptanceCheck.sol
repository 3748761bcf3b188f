// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {Vm} from "forge-std/Vm.sol";
import {Finding} from "./BridgeCheck.sol";
import {Twin} from "./BridgeCode.sol";
import {BridgeAddresses, BridgeConfig} from "./BridgeConfig.sol";
import {BridgePlan} from "./BridgePlan.sol";
import {Compiled} from "./Compiled.sol";
import {Side} from "./Step.sol";

/// @title Everything that must be true of one side of a bridge in service, asked on that side, in forge
library AcceptanceCheck {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    error ConstructorFailed(string what);

    function run(BridgePlan plan, Side side, BridgeAddresses memory bridge, BridgeConfig memory config)
        internal
        returns (Finding[] memory all)
    {
        Finding[] memory configuration = plan.configuration(side, bridge, config);
        Twin[] memory twins = plan.twins(side, bridge, config, Compiled.bridge());
        Finding[] memory service = plan.service(side, bridge, config);
        all = new Finding[](configuration.length + twins.length + service.length);
        uint256 n = 0;
        for (uint256 i = 0; i < configuration.length; i++) {
            all[n++] = configuration[i];
        }
        for (uint256 i = 0; i < twins.length; i++) {
            all[n++] = compare(twins[i]);
        }
        for (uint256 i = 0; i < service.length; i++) {
            all[n++] = service[i];
        }
    }

    function compare(Twin memory twin) private returns (Finding memory) {
        bytes32 found = twin.location.codehash;
        uint256 state = vm.snapshotState();
        vm.etch(twin.workplace, twin.creation);
        (bool ok, bytes memory code) = twin.workplace.call("");
        vm.revertToState(state);
        require(ok, ConstructorFailed(twin.what));
        return Finding(twin.what, hash(found), hash(keccak256(code)));
    }

    function hash(bytes32 value) private pure returns (string memory) {
        return Strings.toHexString(uint256(value), 32);
    }
}
